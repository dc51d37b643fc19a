// SPDX-License-Identifier: GPL-3.0-or-later
// Saving under faults: what is on the disk afterwards is the old file or the new one, and nothing else.
// Faults come from the system itself: size limits, a system-call filter in a child process, kill -9.
#include <fcntl.h>
#include <grp.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "engine/core/file_io.h"

using namespace quantoscope::core;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t anySize = 1U << 30U;

/// The names in `folder`, hidden ones too.
std::vector<std::string> namesIn(const fs::path& folder) {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

unsigned permissionsOf(const fs::path& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777U : ~0U;
}

/// Runs `body` in a child process and returns what it returns, 0..127; -1 if the child died.
int inChild(const std::function<int()>& body) {
  const pid_t child = ::fork();
  if (child == 0) {
    ::_exit(body());
  }
  int status = 0;
  return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// From now on the system calls `numbers` of this process fail with `error`. False where the system has no
/// such filter.
bool makeFail(const std::vector<unsigned>& numbers, unsigned error) {
  std::vector<sock_filter> program{
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<unsigned>(offsetof(seccomp_data, nr)))};
  for (const unsigned number : numbers) {
    program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1));
    program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | error));
  }
  program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
  const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
  return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
         ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

/// A content that shows whether it is whole: its length follows from its one letter.
std::string wholeContent(unsigned generation) {
  const unsigned letter = generation % 26;
  return std::string(20'000 + std::size_t{letter} * 9973, static_cast<char>('a' + letter));
}

bool isWhole(const std::string& content) {
  return !content.empty() && content == wholeContent(static_cast<unsigned>(content.front() - 'a'));
}

/// What the child of the kill test does: save for ever, with a byte on standard output after each time.
int saveForEver(const char* path) {
  for (unsigned generation = 0;; ++generation) {
    if (!writeFileAtomically(path, wholeContent(generation)) || ::write(STDOUT_FILENO, "s", 1) != 1) {
      return 1;
    }
  }
}

/// Starts a saver and kills it at a random moment after its first save. False if it never saved.
bool startAndKillSaver(const fs::path& path, std::minstd_rand& random) {
  std::array<int, 2> pipe{};
  if (::pipe2(pipe.data(), O_CLOEXEC) != 0) {
    return false;
  }
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(pipe[1], STDOUT_FILENO);
    ::execl("/proc/self/exe", "tst_core_file_io", "--save-for-ever", path.c_str(), nullptr);
    ::_exit(127);
  }
  ::close(pipe[1]);
  bool saved = true;
  for (unsigned saves = 1 + random() % 3; saves > 0 && saved; --saves) {
    char byte = 0;
    saved = ::read(pipe[0], &byte, 1) == 1;
  }
  const timespec pause{0, static_cast<long>(random() % 3'000'000)};
  ::nanosleep(&pause, nullptr);
  ::kill(child, SIGKILL);
  int status = 0;
  ::waitpid(child, &status, 0);
  ::close(pipe[0]);
  return saved && WIFSIGNALED(status);
}

}  // namespace

class TestFileIo : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = folder() / "session.quantoscope";
  }

  void writesAndReadsBack() {
    const std::string content("line\n\0\xff end", 12);
    QVERIFY(writeFileAtomically(m_path, content));
    QCOMPARE(readFile(m_path, anySize).value(), content);
    QVERIFY(writeFileAtomically(m_path, ""));
    QCOMPARE(readFile(m_path, anySize).value(), std::string());
    QCOMPARE(namesIn(folder()), (std::vector<std::string>{"session.quantoscope"}));
  }
  void writesARelativeNameIntoTheCurrentFolder() {
    const fs::path before = fs::current_path();
    fs::current_path(folder());
    const bool written = writeFileAtomically("plain.json", "{}").has_value();
    fs::current_path(before);
    QVERIFY(written);
    QCOMPARE(readFile(folder() / "plain.json", anySize).value(), std::string("{}"));
  }
  void writesTheLongestNameTheFileSystemKnows() {
    const fs::path path = folder() / std::string(255, 'n');
    QVERIFY(writeFileAtomically(path, "x"));
    QVERIFY(writeFileAtomically(path, "y"));
    QCOMPARE(readFile(path, anySize).value(), std::string("y"));
  }

  void readRefusesWhatIsTooLargeMissingOrNoFile() {
    QVERIFY(writeFileAtomically(m_path, "12345"));
    QVERIFY(readFile(m_path, 5).has_value());
    QCOMPARE(readFile(m_path, 4).error().code, ErrorCode::BadInput);
    QCOMPARE(readFile(folder() / "missing", 4).error().code, ErrorCode::NotFound);
    QCOMPARE(readFile(folder(), 4).error().code, ErrorCode::BadInput);
    const fs::path fifo = folder() / "fifo";
    QCOMPARE(::mkfifo(fifo.c_str(), 0600), 0);
    QVERIFY2(!readFile(fifo, 4).has_value(), "a pipe without a writer must not block");
    QCOMPARE(readFile(m_path, 4).error().file, m_path.string());
  }

  void missingFolderIsSaid() {
    const auto written = writeFileAtomically(folder() / "no" / "such" / "file", "x");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::NotFound);
    QVERIFY(namesIn(folder()).empty());
    QVERIFY(!writeFileAtomically("", "x"));
  }
  void onlyRegularFilesAreReplaced() {
    fs::create_directory(m_path);
    QVERIFY(!writeFileAtomically(m_path, "x"));
    QVERIFY(!writeFileAtomically(m_path / "", "x"));
    QVERIFY(fs::is_directory(m_path));
    const fs::path fifo = folder() / "fifo";
    QCOMPARE(::mkfifo(fifo.c_str(), 0600), 0);
    QVERIFY(!writeFileAtomically(fifo, "x"));
    QVERIFY(fs::is_fifo(fifo));
    fs::create_symlink("/dev/null", folder() / "null");
    QCOMPARE(writeFileAtomically(folder() / "null", "x").error().code, ErrorCode::BadInput);
    QVERIFY(fs::is_character_file("/dev/null"));
    QCOMPARE(namesIn(folder()), (std::vector<std::string>{"fifo", "null", "session.quantoscope"}));
  }

  void permissionsAreKept() {
    for (const mode_t mode : {0600U, 0644U, 0664U, 0755U, 0606U}) {
      QVERIFY(writeFileAtomically(m_path, "old"));
      QCOMPARE(::chmod(m_path.c_str(), mode), 0);
      QVERIFY(writeFileAtomically(m_path, "new"));
      QCOMPARE(permissionsOf(m_path), unsigned{mode});
      QCOMPARE(readFile(m_path, anySize).value(), std::string("new"));
    }
  }
  void newFilesFollowTheUmask() {
    const mode_t before = ::umask(0027);
    const bool written = writeFileAtomically(m_path, "x").has_value();
    ::umask(before);
    QVERIFY(written);
    QCOMPARE(permissionsOf(m_path), 0640U);
  }
  void ownerIsKeptWhereTheUserMay() {
    if (::geteuid() != 0) {
      QSKIP("Only root gives files away.");
    }
    QVERIFY(writeFileAtomically(m_path, "old"));
    QCOMPARE(::chown(m_path.c_str(), 1234, 2345), 0);
    QCOMPARE(::chmod(m_path.c_str(), 0660), 0);
    QVERIFY(writeFileAtomically(m_path, "new"));
    struct stat status {};
    QCOMPARE(::stat(m_path.c_str(), &status), 0);
    QCOMPARE(status.st_uid, uid_t{1234});
    QCOMPARE(status.st_gid, gid_t{2345});
    QCOMPARE(permissionsOf(m_path), 0660U);

    // Somebody else who may write the file and its folder, but is not in its group.
    QCOMPARE(::chmod(m_path.c_str(), 0662), 0);
    QCOMPARE(::chmod(folder().c_str(), 0777), 0);
    QCOMPARE(inChild([&] {
               return ::setgroups(0, nullptr) == 0 && ::setgid(65534) == 0 && ::setuid(65534) == 0 &&
                              writeFileAtomically(m_path, "theirs")
                          ? 0
                          : 1;
             }),
             0);
    QCOMPARE(::stat(m_path.c_str(), &status), 0);
    QCOMPARE(status.st_gid, gid_t{65534});
    QCOMPARE(permissionsOf(m_path), 0622U);
  }

  void linksAreWrittenThrough() {
    fs::create_directory(folder() / "real");
    QVERIFY(writeFileAtomically(folder() / "real" / "file", "old"));
    fs::create_symlink("real/file", folder() / "relative");
    fs::create_symlink(folder() / "relative", folder() / "twice");
    for (const char* name : {"relative", "twice"}) {
      QVERIFY(writeFileAtomically(folder() / name, name));
      QVERIFY(fs::is_symlink(folder() / name));
      QCOMPARE(readFile(folder() / "real" / "file", anySize).value(), std::string(name));
    }
    QCOMPARE(namesIn(folder() / "real"), (std::vector<std::string>{"file"}));
  }
  void linkToNothingCreatesWhatItNames() {
    fs::create_symlink("later", folder() / "link");
    QVERIFY(writeFileAtomically(folder() / "link", "x"));
    QVERIFY(fs::is_symlink(folder() / "link"));
    QCOMPARE(readFile(folder() / "later", anySize).value(), std::string("x"));
  }
  void linkWithoutEndIsSaid() {
    fs::create_symlink("b", folder() / "a");
    fs::create_symlink("a", folder() / "b");
    QVERIFY(!writeFileAtomically(folder() / "a", "x"));
    QVERIFY(fs::is_symlink(folder() / "a"));
    QCOMPARE(namesIn(folder()), (std::vector<std::string>{"a", "b"}));
  }

  void readOnlyFolderAndFileAreRespected() {
    QVERIFY(writeFileAtomically(m_path, "old"));
    const auto tryAsUser = [&] {
      return inChild([&] {
        if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) {
          return 2;
        }
        return writeFileAtomically(m_path, "new") ? 1 : 0;
      });
    };
    QCOMPARE(::chmod(m_path.c_str(), 0666), 0);
    QCOMPARE(::chmod(folder().c_str(), 0555), 0);
    QCOMPARE(tryAsUser(), 0);
    QCOMPARE(::chmod(folder().c_str(), 0777), 0);
    QCOMPARE(::chmod(m_path.c_str(), 0444), 0);
    QCOMPARE(tryAsUser(), 0);
    QCOMPARE(readFile(m_path, anySize).value(), std::string("old"));
    QCOMPARE(namesIn(folder()), (std::vector<std::string>{"session.quantoscope"}));
    QCOMPARE(::chmod(m_path.c_str(), 0666), 0);
    QCOMPARE(tryAsUser(), 1);
    QCOMPARE(readFile(m_path, anySize).value(), std::string("new"));
  }

  void fullDiskKeepsTheOldFile() {
    QVERIFY(writeFileAtomically(m_path, "old"));
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    std::vector<bool> refused;
    for (const rlim_t size : {0UL, 1UL, 4096UL, 99'999UL, 100'000UL}) {
      const rlimit limit{size, before.rlim_max};
      ::setrlimit(RLIMIT_FSIZE, &limit);
      const auto written = writeFileAtomically(m_path, std::string(100'000, 'n'));
      ::setrlimit(RLIMIT_FSIZE, &before);
      refused.push_back(!written && written.error().code == ErrorCode::Io &&
                        readFile(m_path, anySize).value() == "old" && namesIn(folder()).size() == 1);
    }
    std::signal(SIGXFSZ, handler);
    QCOMPARE(refused, (std::vector<bool>{true, true, true, true, false}));
    QCOMPARE(readFile(m_path, anySize).value(), std::string(100'000, 'n'));
  }

  void everyStepMayFail_data() {
    QTest::addColumn<std::vector<unsigned>>("calls");
    QTest::addRow("write") << std::vector<unsigned>{SYS_write};
    QTest::addRow("fsync") << std::vector<unsigned>{SYS_fsync};
    QTest::addRow("fchmod") << std::vector<unsigned>{SYS_fchmod};
    QTest::addRow("getrandom") << std::vector<unsigned>{SYS_getrandom};
#ifdef SYS_rename
    QTest::addRow("rename") << std::vector<unsigned>{SYS_rename, SYS_renameat, SYS_renameat2};
#else
    QTest::addRow("rename") << std::vector<unsigned>{SYS_renameat2};
#endif
  }
  void everyStepMayFail() {
    QFETCH(std::vector<unsigned>, calls);
    QVERIFY(writeFileAtomically(m_path, "old"));
    QCOMPARE(::chmod(m_path.c_str(), 0664), 0);
    const int answer = inChild([&] {
      if (!makeFail(calls, ENOSPC)) {
        return 3;
      }
      const auto written = writeFileAtomically(m_path, "new");
      if (written) {
        return 1;
      }
      return describe(written.error()).find(std::strerror(ENOSPC)) == std::string::npos ? 2 : 0;
    });
    if (answer == 3) {
      QSKIP("No system-call filters here.");
    }
    QCOMPARE(answer, 0);
    QCOMPARE(readFile(m_path, anySize).value(), std::string("old"));
    QCOMPARE(permissionsOf(m_path), 0664U);
    QCOMPARE(namesIn(folder()), (std::vector<std::string>{"session.quantoscope"}));
  }

  void killedSaverLeavesOldOrNew() {
    const int kills = ::getenv("QUANTOSCOPE_LONG_TESTS") ? 1000 : 40;
    std::minstd_rand random(7);
    for (int i = 0; i < kills; ++i) {
      QVERIFY(startAndKillSaver(m_path, random));
      const auto content = readFile(m_path, anySize);
      QVERIFY(content.has_value());
      QVERIFY2(isWhole(*content), qPrintable(QString::number(content->size())));
    }
    for (const std::string& name : namesIn(folder())) {
      QVERIFY(name == "session.quantoscope" || name.starts_with(".quantoscope-"));
    }
  }

 private:
  fs::path folder() const {
    return m_folder->path().toStdString();
  }

  std::unique_ptr<QTemporaryDir> m_folder;
  fs::path m_path;
};

int main(int argc, char** argv) {
  if (argc == 3 && std::string(argv[1]) == "--save-for-ever") {
    return saveForEver(argv[2]);
  }
  TestFileIo test;
  return QTest::qExec(&test, argc, argv);
}
#include "tst_file_io.moc"
