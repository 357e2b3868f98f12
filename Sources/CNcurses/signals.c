#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "internal.h"

static int wake_pipe[2] = {-1, -1};
static atomic_int pending;
static atomic_bool is_open;

static uint8_t farewell_bytes[256];
static size_t farewell_count;

static const int told[] = {SIGWINCH, SIGHUP, SIGTERM, SIGINT, SIGTSTP, SIGCONT, SIGPIPE, SIGQUIT};
static const int fatal[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE};
enum { TOLD = sizeof told / sizeof *told, FATAL = sizeof fatal / sizeof *fatal, STACK = 64 * 1024 };
static struct sigaction told_before[TOLD], fatal_before[FATAL];
static sigset_t mask_before;
static stack_t stack_before;
static void *own_stack;

int cn_wake_fd(void) {
  return wake_pipe[0];
}

bool cn_ending(void) {
  return atomic_load(&pending) & CN_SIGNAL_END;
}

static void poke(void) {
  int error = errno;
  if (wake_pipe[1] >= 0) {
    ssize_t ignored = write(wake_pipe[1], "w", 1);
    (void)ignored;
  }
  errno = error;
}

void cn_wake(void) {
  // One byte is enough however many threads call before the reader comes.
  if (!(atomic_fetch_or(&pending, CN_SIGNAL_WAKE) & CN_SIGNAL_WAKE)) poke();
}

static void on_told(int number) {
  int flag = 0;
  switch (number) {
    case SIGWINCH: flag = CN_SIGNAL_RESIZE; break;
    case SIGTSTP: flag = CN_SIGNAL_STOP; break;
    case SIGCONT: flag = CN_SIGNAL_CONTINUE; break;
    default: flag = CN_SIGNAL_END; break;
  }
  atomic_fetch_or(&pending, flag);
  poke();
}

static void on_ignored(int number) {
  (void)number;
}

static void on_fatal(int number) {
  if (atomic_exchange(&is_open, false) && cn_out_fd >= 0) {
    ssize_t ignored = write(cn_out_fd, farewell_bytes, farewell_count);
    (void)ignored;
    if (cn_has_found) tcsetattr(cn_in_fd, TCSANOW, &cn_found);
  }
  // Whoever was here before (a crash reporter, or nobody) has the last word: the fault happens again on return, or is raised.
  for (int i = 0; i < FATAL; i++)
    if (fatal[i] == number) sigaction(number, &fatal_before[i], NULL);
  raise(number);
}

static void handle(int number, void (*handler)(int), int flags, struct sigaction *before) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, before);
}

static int open_pipe(void) {
  if (wake_pipe[0] >= 0) return 0;
  if (pipe(wake_pipe) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    fcntl(wake_pipe[i], F_SETFL, O_NONBLOCK);
    fcntl(wake_pipe[i], F_SETFD, FD_CLOEXEC);
  }
  return 0;
}

int32_t cn_signals_open(const uint8_t *farewell, size_t count) {
  if (atomic_load(&is_open) || count > sizeof farewell_bytes || open_pipe() != 0) return -1;
  memcpy(farewell_bytes, farewell, count);
  farewell_count = count;
  atomic_store(&pending, 0);
  if (!own_stack) own_stack = malloc(STACK);
  stack_t stack = {.ss_sp = own_stack, .ss_size = STACK};
  if (own_stack) sigaltstack(&stack, &stack_before);
  atomic_store(&is_open, true);
  // Without SA_RESTART, so that a write to a dead line ends when the hang-up comes.
  for (int i = 0; i < TOLD; i++)
    handle(told[i], told[i] == SIGPIPE ? SIG_IGN : on_told, told[i] == SIGWINCH ? SA_RESTART : 0, &told_before[i]);
  for (int i = 0; i < FATAL; i++) handle(fatal[i], on_fatal, SA_ONSTACK | SA_RESETHAND, &fatal_before[i]);
  // Worker threads of some runtimes block nearly everything, and so does what they start.
  sigset_t wanted;
  sigemptyset(&wanted);
  for (int i = 0; i < TOLD; i++) sigaddset(&wanted, told[i]);
  for (int i = 0; i < FATAL; i++) sigaddset(&wanted, fatal[i]);
  pthread_sigmask(SIG_UNBLOCK, &wanted, &mask_before);
  return 0;
}

void cn_signals_close(void) {
  if (!atomic_exchange(&is_open, false)) return;
  for (int i = 0; i < TOLD; i++) sigaction(told[i], &told_before[i], NULL);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &fatal_before[i], NULL);
  if (own_stack) sigaltstack(&stack_before, NULL);
  pthread_sigmask(SIG_SETMASK, &mask_before, NULL);
}

int32_t cn_signals_take(void) {
  return atomic_exchange(&pending, 0);
}

void cn_signals_lend(bool lent) {
  // A handler that does nothing, not SIG_IGN: the other program would inherit being deaf.
  handle(SIGINT, lent ? on_ignored : on_told, 0, NULL);
  handle(SIGQUIT, lent ? on_ignored : on_told, 0, NULL);
  handle(SIGTSTP, lent ? SIG_DFL : on_told, 0, NULL);
  handle(SIGCONT, lent ? on_ignored : on_told, 0, NULL);
}

void cn_signals_stop(bool group) {
  handle(SIGTSTP, SIG_DFL, 0, NULL);
  handle(SIGCONT, on_ignored, 0, NULL);
  sigset_t mask, before;
  sigemptyset(&mask);
  sigaddset(&mask, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &mask, &before);
  if (group) kill(0, SIGTSTP); else raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  handle(SIGTSTP, on_told, 0, NULL);
  handle(SIGCONT, on_told, 0, NULL);
  atomic_fetch_and(&pending, ~(CN_SIGNAL_STOP | CN_SIGNAL_CONTINUE));
}
