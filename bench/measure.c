/* Runs one command and writes what it took, to the microsecond: Node.js itself cannot wait for a child and see what
   that child used.

     measure OUT run COMMAND...            CPU (user and system), wall clock, peak memory; nothing on its screen
     measure OUT pty STEPS COMMAND...      the same in a terminal of 24 by 80, driven by the lines of the file STEPS

   A line of STEPS is one of
     wait HEX     until these bytes were shown since the line before
     quiet MS     until nothing was shown for so long; the time noted is that of the last byte
     send HEX     keys, all at once

   OUT gets a line a step, "wait|quiet WALL CPU", in microseconds since the last keys (CPU: since the start), "gone"
   where the command ended before it, "nothing" where nothing was shown, and as its last line "end CPU WALL KILOBYTES STATUS". */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define PATIENCE_MS 60000
/* A key that changes nothing on the screen draws nothing. */
#define FIRST_BYTE_MS 600
#define MOST (1 << 22)

static long now(clockid_t clock) {
  struct timespec at;
  return clock_gettime(clock, &at) == 0 ? at.tv_sec * 1000000L + at.tv_nsec / 1000 : -1;
}

static void fail(const char *what) {
  perror(what);
  exit(125);
}

static void end(FILE *out, pid_t child, long began) {
  int status;
  struct rusage used;
  if (wait4(child, &status, 0, &used) < 0) fail("wait4");
  long wall = now(CLOCK_MONOTONIC) - began;
  long cpu = (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000000L + used.ru_utime.tv_usec + used.ru_stime.tv_usec;
  int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  fprintf(out, "end %ld %ld %ld %d\n", cpu, wall, used.ru_maxrss, code);
}

static void run(FILE *out, char **command) {
  long began = now(CLOCK_MONOTONIC);
  pid_t child = fork();
  if (child < 0) fail("fork");
  if (child == 0) {
    int nothing = open("/dev/null", O_RDWR);
    for (int fd = 0; fd < 3; fd++) dup2(nothing, fd);
    execvp(command[0], command);
    _exit(127);
  }
  end(out, child, began);
}

static char shown[MOST];
static size_t length = 0;
static long lastByte = 0;

/* Reads what there is. Returns 0 when nothing came in time, -1 when the command is gone. */
static int readSome(int terminal, int ms) {
  struct pollfd waiting = {terminal, POLLIN, 0};
  int ready = poll(&waiting, 1, ms);
  if (ready <= 0) return 0;
  ssize_t got = read(terminal, shown + length, MOST - length);
  if (got <= 0) return -1;
  lastByte = now(CLOCK_MONOTONIC);
  length += (size_t)got;
  return 1;
}

static size_t bytesOf(const char *hex, unsigned char *into, size_t most) {
  size_t count = 0;
  unsigned int byte;
  while (count < most && sscanf(hex + 2 * count, "%2x", &byte) == 1) into[count++] = (unsigned char)byte;
  return count;
}

static int waitFor(int terminal, const unsigned char *text, size_t size) {
  long until = now(CLOCK_MONOTONIC) + PATIENCE_MS * 1000L;
  while (memmem(shown, length, text, size) == NULL) {
    if (readSome(terminal, 100) < 0 || now(CLOCK_MONOTONIC) > until) return -1;
  }
  return 0;
}

static int waitQuiet(int terminal, int ms) {
  int got = readSome(terminal, FIRST_BYTE_MS);
  if (got <= 0) return got < 0 ? -1 : 1;
  while ((got = readSome(terminal, ms)) != 0)
    if (got < 0) return -1;
  return 0;
}

static void steps(FILE *out, FILE *script, int terminal, clockid_t used, long began) {
  static char line[1 << 16], argument[1 << 16];
  static unsigned char bytes[1 << 15];
  char verb[8];
  long since = began;
  while (fgets(line, sizeof line, script) != NULL && sscanf(line, "%7s %65535s", verb, argument) == 2) {
    if (strcmp(verb, "send") == 0) {
      size_t size = bytesOf(argument, bytes, sizeof bytes);
      length = 0;
      since = now(CLOCK_MONOTONIC);
      if (write(terminal, bytes, size) != (ssize_t)size) fail("write");
      continue;
    }
    int gone = strcmp(verb, "wait") == 0 ? waitFor(terminal, bytes, bytesOf(argument, bytes, sizeof bytes))
                                         : waitQuiet(terminal, atoi(argument));
    if (gone < 0) {
      fprintf(out, "gone\n");
      return;
    }
    if (gone > 0)
      fprintf(out, "nothing\n");
    else
      fprintf(out, "%s %ld %ld\n", verb, lastByte - since, now(used));
    length = 0;
  }
}

static void inTerminal(FILE *out, const char *path, char **command) {
  FILE *script = fopen(path, "r");
  if (script == NULL) fail(path);
  struct winsize size = {24, 80, 0, 0};
  int terminal;
  long began = now(CLOCK_MONOTONIC);
  pid_t child = forkpty(&terminal, NULL, NULL, &size);
  if (child < 0) fail("forkpty");
  if (child == 0) {
    execvp(command[0], command);
    _exit(127);
  }
  clockid_t used;
  if ((errno = clock_getcpuclockid(child, &used)) != 0) fail("clock_getcpuclockid");
  steps(out, script, terminal, used, began);
  kill(child, SIGKILL);
  end(out, child, began);
}

int main(int count, char **words) {
  if (count < 4) return 124;
  FILE *out = fopen(words[1], "w");
  if (out == NULL) fail(words[1]);
  if (strcmp(words[2], "run") == 0)
    run(out, words + 3);
  else
    inTerminal(out, words[3], words + 4);
  return fclose(out) == 0 ? 0 : 125;
}
