/* What is watched, what goes wrong where, and the record of it; see faults.c. */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))real(#name))
#define MOST_FILES 1024

enum fate { PASS, FAIL, KILL_BEFORE, KILL_MIDDLE, KILL_AFTER };

static char *files[MOST_FILES];
static const char *under, *calls;
static size_t under_length;
static int at, sticky, error_number, record = -1, is_ready;
static int counted;
static enum fate fate_there = PASS;
static long clock_off, clock_jump;
static const char *vanishing;

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

static const char *setting(const char *name) {
  const char *value = getenv(name);
  return value && *value ? value : NULL;
}

__attribute__((constructor)) static void begin(void) {
  const char *what = setting("FAULTS_DO"), *number = setting("FAULTS_AT"), *place = setting("FAULTS_RECORD");
  const char *off = setting("FAULTS_CLOCK");
  under = setting("FAULTS_UNDER");
  if (!under || strcmp(program_invocation_short_name, "node")) return;
  under_length = strlen(under);
  calls = setting("FAULTS_CALLS");
  at = number ? atoi(number) : 0;
  sticky = setting("FAULTS_STICKY") != NULL;
  clock_off = off ? atol(off) : 0;
  if (what && !strncmp(what, "fail:", 5)) fate_there = FAIL, error_number = atoi(what + 5);
  if (what && !strcmp(what, "kill-before")) fate_there = KILL_BEFORE;
  if (what && !strcmp(what, "kill-middle")) fate_there = KILL_MIDDLE;
  if (what && !strcmp(what, "kill-after")) fate_there = KILL_AFTER;
  if (what && !strncmp(what, "clock:", 6)) clock_jump = atol(what + 6);
  if (what && !strncmp(what, "vanish:", 7)) vanishing = what + 7;
  if (place) record = REAL(syscall)(SYS_openat, AT_FDCWD, place, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  is_ready = 1;
}

/* One line in the record: the call, two words about it, and its data in hexadecimal. */
static void note(const char *call, const char *one, const char *two, const void *data, size_t length) {
  static const char digits[] = "0123456789abcdef";
  if (record < 0) return;
  int kept = errno;
  char *line = malloc(2 * PATH_MAX + 64 + 2 * length);
  int size = sprintf(line, "%s\t%s\t%s\t", call, one, two);
  for (size_t i = 0; i < length; i++) {
    line[size++] = digits[((const unsigned char *)data)[i] >> 4];
    line[size++] = digits[((const unsigned char *)data)[i] & 15];
  }
  line[size++] = '\n';
  REAL(syscall)(SYS_write, record, line, size);
  free(line);
  errno = kept;
}

/* What the whole run took: the most memory in kB, and the time of the processor in ms. */
__attribute__((destructor)) static void end(void) {
  struct rusage all;
  char memory[32], time[32];
  if (!is_ready || getrusage(RUSAGE_SELF, &all)) return;
  sprintf(memory, "%ld", all.ru_maxrss);
  sprintf(time, "%ld", (all.ru_utime.tv_sec + all.ru_stime.tv_sec) * 1000 + (all.ru_utime.tv_usec + all.ru_stime.tv_usec) / 1000);
  note("took", memory, time, NULL, 0);
}

static int is_ours(const char *path) {
  return is_ready && path && !strncmp(path, under, under_length) && (path[under_length] == '/' || !path[under_length]);
}

static const char *file_of(int fd) { return is_ready && fd >= 0 && fd < MOST_FILES ? files[fd] : NULL; }

static int counts(const char *call) {
  if (!calls) return 1;
  size_t length = strlen(call);
  for (const char *found = calls; (found = strstr(found, call)); found += length)
    if ((found == calls || found[-1] == ',') && (!found[length] || found[length] == ',')) return 1;
  return 0;
}

/* What is to become of this call. */
static enum fate fate_of(const char *call, const char *path) {
  if (!is_ours(path) || !counts(call)) return PASS;
  int number = __atomic_add_fetch(&counted, 1, __ATOMIC_SEQ_CST);
  if (!at || (number != at && !(sticky && number > at))) return PASS;
  if (clock_jump && number == at) clock_off += clock_jump;
  if (vanishing && number == at) {
    char gone[PATH_MAX];
    snprintf(gone, sizeof gone, "%s-gone", vanishing);
    REAL(rename)(vanishing, gone);
  }
  note("FAULT", call, path, NULL, 0);
  if (fate_there == KILL_BEFORE || (fate_there == KILL_MIDDLE && strcmp(call, "write"))) raise(SIGKILL);
  if (fate_there == FAIL) errno = error_number;
  return fate_there;
}
