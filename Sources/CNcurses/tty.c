#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include "internal.h"

int cn_in_fd = -1;
int cn_out_fd = -1;
struct termios cn_found;
bool cn_has_found;
/// The descriptor that was handed in for keys; when the keys come from another one, that is ours to close.
static int cn_given_fd = -1;

int32_t cn_tty_open(int32_t in_fd, int32_t out_fd) {
  if (cn_has_found) return -2;
  if (!isatty(out_fd)) return -1;
  cn_given_fd = in_fd;
  // Input that is a pipe or a file is somebody else's; the keys come from the terminal all the same.
  if (!isatty(in_fd)) in_fd = open("/dev/tty", O_RDONLY | O_CLOEXEC);
  if (in_fd < 0) return -1;
  if (tcgetattr(in_fd, &cn_found) != 0) {
    if (in_fd != cn_given_fd) close(in_fd);
    return -1;
  }
  cn_in_fd = in_fd;
  cn_out_fd = out_fd;
  cn_has_found = true;
  return 0;
}

void cn_tty_close(void) {
  if (cn_has_found && cn_in_fd != cn_given_fd) close(cn_in_fd);
  cn_has_found = false;
  cn_in_fd = cn_out_fd = -1;
}

int32_t cn_tty_raw(void) {
  if (!cn_has_found) return -1;
  struct termios raw = cn_found;
  raw.c_iflag &= ~(tcflag_t)(BRKINT | ICRNL | IGNCR | INLCR | INPCK | ISTRIP | IXON | IXOFF | PARMRK);
  raw.c_oflag &= ~(tcflag_t)OPOST;
  raw.c_cflag |= CS8;
  raw.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | IEXTEN | ISIG);
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  int result;
  do result = tcsetattr(cn_in_fd, TCSANOW, &raw);
  while (result != 0 && errno == EINTR);
  return result;
}

void cn_tty_restore(void) {
  if (!cn_has_found) return;
  // At once: waiting for a line that no longer takes output would keep the program from ending.
  while (tcsetattr(cn_in_fd, TCSANOW, &cn_found) != 0 && errno == EINTR) {}
}

void cn_tty_drain(void) {
  if (cn_has_found) tcflush(cn_in_fd, TCIFLUSH);
}

bool cn_tty_size(int32_t *height, int32_t *width) {
  struct winsize size;
  if (ioctl(cn_out_fd, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
  *height = size.ws_row;
  *width = size.ws_col;
  return true;
}

bool cn_tty_write(const uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t done = write(cn_out_fd, bytes, count);
    if (done > 0) {
      bytes += done;
      count -= (size_t)done;
    } else if (done < 0 && errno == EAGAIN) {
      struct pollfd line = {cn_out_fd, POLLOUT, 0};
      if (poll(&line, 1, 1000) < 0 && errno != EINTR) return false;
      if (cn_ending()) return false;
    } else if (done < 0 && errno == EINTR) {
      // A line that no longer takes bytes must not keep the program from ending.
      if (cn_ending()) return false;
    } else {
      return false;
    }
  }
  return true;
}

int32_t cn_wait(int32_t milliseconds) {
  struct pollfd watched[2] = {{cn_in_fd, POLLIN, 0}, {cn_wake_fd(), POLLIN, 0}};
  if (poll(watched, 2, milliseconds) < 0) return errno == EINTR ? CN_WAIT_WAKE : CN_WAIT_GONE;
  int32_t result = 0;
  if (watched[1].revents & POLLIN) {
    uint8_t bytes[64];
    while (read(watched[1].fd, bytes, sizeof bytes) == (ssize_t)sizeof bytes) {}
    result |= CN_WAIT_WAKE;
  }
  if (watched[0].revents & (POLLERR | POLLNVAL)) return result | CN_WAIT_GONE;
  if (watched[0].revents & (POLLIN | POLLHUP)) {
    int waiting = 0;
    bool has_bytes = ioctl(cn_in_fd, FIONREAD, &waiting) == 0 && waiting > 0;
    // Readable with nothing to read is the end of the line.
    result |= has_bytes ? CN_WAIT_INPUT : CN_WAIT_GONE;
  }
  return result;
}
