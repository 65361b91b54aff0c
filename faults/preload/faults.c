/*
 * A preload library that makes the operating system fail for one program, below one folder, at one call.
 *
 *   FAULTS_UNDER    only calls on paths below this folder count
 *   FAULTS_CALLS    which calls count: names with commas between, or nothing for all of them
 *   FAULTS_AT       the number of the call at which it happens, from 1
 *   FAULTS_DO       what happens there: fail:ERRNO, kill-before, kill-middle (half a write), kill-after,
 *                   clock:SECONDS, vanish:FOLDER (it is moved away, and called FOLDER-gone)
 *   FAULTS_STICKY   1: every later call that counts fails too
 *   FAULTS_RECORD   a file that gets a line for each call, and one for what the run took at its end: what a power cut
 *                   may undo is worked out from it
 *   FAULTS_CLOCK    seconds that the clock is off from the start
 *
 * Only Node.js is watched; what it starts goes its own way. A call that is made to fail never reaches the system.
 */
#define _GNU_SOURCE
#include "watch.h"

#define AROUND(call, path, answer)                        \
  enum fate fate = fate_of(call, path);                   \
  if (fate == FAIL) return -1;                            \
  __typeof__(answer) result = (answer);                   \
  if (fate == KILL_AFTER) raise(SIGKILL)

static int opened(const char *path, int flags, mode_t mode, int (*next)(const char *, int, ...)) {
  struct stat before;
  int is_new = is_ours(path) && (flags & O_CREAT) && lstat(path, &before) != 0;
  AROUND("open", path, next(path, flags, mode));
  if (result >= 0 && result < MOST_FILES && is_ours(path)) {
    char fd[16];
    sprintf(fd, "%d", result);
    free(files[result]);
    files[result] = strdup(path);
    note(is_new ? "create" : flags & O_TRUNC ? "empty" : "open", fd, path, NULL, 0);
  }
  return result;
}

#define OPEN(name)                                                  \
  int name(const char *path, int flags, ...) {                      \
    va_list more;                                                   \
    va_start(more, flags);                                          \
    mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(more, mode_t) : 0; \
    va_end(more);                                                   \
    return opened(path, flags, mode, REAL(name));                   \
  }
OPEN(open)
OPEN(open64)

static void note_write(int fd, off_t where, const void *data, ssize_t length) {
  char one[16], two[32];
  sprintf(one, "%d", fd);
  sprintf(two, "%ld", (long)where);
  if (length > 0) note("write", one, two, data, length);
}

static ssize_t written(int fd, const void *data, size_t length, off_t where, int is_placed) {
  const char *path = file_of(fd);
  off_t from = path && !is_placed ? lseek(fd, 0, SEEK_CUR) : where;
  ssize_t (*next)(int, const void *, size_t) = REAL(write);
  ssize_t (*placed)(int, const void *, size_t, off_t) = REAL(pwrite);
  if (!path && is_ready && record >= 0 && (fd == 1 || fd == 2 || isatty(fd))) note("say", "", "", data, length);
  enum fate fate = path ? fate_of("write", path) : PASS;
  if (fate == FAIL) return -1;
  if (fate == KILL_MIDDLE) length /= 2;
  ssize_t result = is_placed ? placed(fd, data, length, where) : next(fd, data, length);
  if (path) note_write(fd, from, data, result);
  if (fate == KILL_MIDDLE || fate == KILL_AFTER) raise(SIGKILL);
  return result;
}

ssize_t write(int fd, const void *data, size_t length) { return written(fd, data, length, 0, 0); }
ssize_t pwrite(int fd, const void *data, size_t length, off_t where) { return written(fd, data, length, where, 1); }
ssize_t pwrite64(int fd, const void *data, size_t length, off_t where) { return written(fd, data, length, where, 1); }

ssize_t writev(int fd, const struct iovec *parts, int count) {
  if (!file_of(fd) && !(is_ready && record >= 0 && isatty(fd))) return REAL(writev)(fd, parts, count);
  ssize_t all = 0;
  for (int i = 0; i < count; i++) {
    ssize_t one = write(fd, parts[i].iov_base, parts[i].iov_len);
    if (one < 0) return all ? all : one;
    all += one;
    if ((size_t)one < parts[i].iov_len) break;
  }
  return all;
}

ssize_t read(int fd, void *into, size_t length) {
  const char *path = file_of(fd);
  AROUND("read", path, REAL(read)(fd, into, length));
  return result;
}

#define ON_FILE(name, call, arguments, given, two)         \
  int name arguments {                                     \
    char one[16];                                          \
    const char *path = file_of(fd);                        \
    AROUND(call, path, REAL(name) given);                  \
    sprintf(one, "%d", fd);                                \
    if (!result && path) note(call, one, two, NULL, 0);    \
    return result;                                         \
  }
ON_FILE(fsync, "sync", (int fd), (fd), path)
ON_FILE(fdatasync, "sync", (int fd), (fd), path)
ON_FILE(fchmod, "chmod", (int fd, mode_t mode), (fd, mode), path)

static int cut(int fd, off_t length, int (*next)(int, off_t)) {
  char one[16], two[32];
  const char *path = file_of(fd);
  AROUND("truncate", path, next(fd, length));
  sprintf(one, "%d", fd);
  sprintf(two, "%ld", (long)length);
  if (!result && path) note("truncate", one, two, NULL, 0);
  return result;
}
int ftruncate(int fd, off_t length) { return cut(fd, length, REAL(ftruncate)); }
int ftruncate64(int fd, off_t length) { return cut(fd, length, (int (*)(int, off_t))REAL(ftruncate64)); }

static long closed(int fd, long (*next)(long, ...)) {
  char one[16];
  const char *path = file_of(fd);
  enum fate fate = fate_of("close", path);
  sprintf(one, "%d", fd);
  if (path) note("close", one, path, NULL, 0);
  if (path) free(files[fd]), files[fd] = NULL;
  long result = next(SYS_close, fd);
  if (fate == KILL_AFTER) raise(SIGKILL);
  /* A close that tells of an error has closed nevertheless. */
  return fate == FAIL ? (errno = error_number, -1) : result;
}
int close(int fd) { return closed(fd, REAL(syscall)); }

/* Node.js closes its files by the number of the call. */
long syscall(long number, ...) {
  long a, b, c, d, e, f;
  va_list more;
  va_start(more, number);
  a = va_arg(more, long), b = va_arg(more, long), c = va_arg(more, long);
  d = va_arg(more, long), e = va_arg(more, long), f = va_arg(more, long);
  va_end(more);
  if (number == SYS_close) return closed(a, REAL(syscall));
  return REAL(syscall)(number, a, b, c, d, e, f);
}

#define ON_PATH(name, call, arguments, given, path, two)     \
  int name arguments {                                       \
    AROUND(call, path, REAL(name) given);                    \
    if (!result && is_ours(path)) note(call, path, two, NULL, 0); \
    return result;                                           \
  }
ON_PATH(rename, "rename", (const char *from, const char *to), (from, to), to, from)
ON_PATH(link, "link", (const char *from, const char *to), (from, to), to, from)
ON_PATH(unlink, "unlink", (const char *path), (path), path, "")
ON_PATH(mkdir, "mkdir", (const char *path, mode_t mode), (path, mode), path, "")
ON_PATH(rmdir, "rmdir", (const char *path), (path), path, "")

int clock_gettime(clockid_t clock, struct timespec *into) {
  int result = REAL(clock_gettime)(clock, into);
  if (is_ready && !result && clock == CLOCK_REALTIME) into->tv_sec += clock_off;
  return result;
}

int gettimeofday(struct timeval *restrict into, void *restrict zone) {
  int result = REAL(gettimeofday)(into, zone);
  if (is_ready && !result) into->tv_sec += clock_off;
  return result;
}

time_t time(time_t *into) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  return into ? (*into = now.tv_sec) : now.tv_sec;
}
