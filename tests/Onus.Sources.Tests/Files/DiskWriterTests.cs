using System.Text;
using Onus.Sources.Files;

namespace Onus.Sources.Tests.Files;

/// <summary>Who reads a file that is replaced sees the old or the new one, and who adds to one at the same time as others loses nothing.</summary>
public sealed class DiskWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiskWriter _writer = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_made_and_replaced()
    {
        var path = Path.Combine(_folder.Path, "r.json");

        _writer.Replace(path, stream => stream.Write("one"u8));
        _writer.Replace(path, stream =>
        {
            using var writer = new StreamWriter(stream);
            writer.Write("2");
        });

        File.ReadAllText(path).ShouldBe("2");
        Directory.GetFileSystemEntries(_folder.Path).ShouldBe([path]);
    }

    [Fact]
    public void What_was_there_stays_when_the_writing_fails()
    {
        var path = _folder.Write("r.json", "one");

        Should.Throw<InvalidOperationException>(() => _writer.Replace(path, stream =>
        {
            stream.Write("half"u8);
            throw new InvalidOperationException();
        }));

        File.ReadAllText(path).ShouldBe("one");
        Directory.GetFileSystemEntries(_folder.Path).ShouldBe([path]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_what_fails_no_part_is_left(bool isThere)
    {
        var path = isThere ? _folder.Write("r.json", "") : Path.Combine(_folder.Path, "r.json");

        Should.Throw<IOException>(() => _writer.Replace(path, stream =>
        {
            using var writer = new StreamWriter(stream);
            writer.Write("half");
            throw new IOException("No space left on device");
        }));

        File.Exists(path).ShouldBe(isThere);
        Directory.GetFileSystemEntries(_folder.Path).ShouldBe(isThere ? [path] : []);
        isThere.ShouldBe(isThere && new FileInfo(path).Length == 0);
    }

    [Fact]
    public void A_link_and_the_rights_of_a_file_stay_as_they_are()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var (path, link) = (_folder.Write("r.json", "one"), Path.Combine(_folder.Path, "link"));
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(link, "r.json");

        _writer.Replace(link, stream => stream.Write("two"u8));

        File.ReadAllText(path).ShouldBe("two");
        new FileInfo(link).LinkTarget.ShouldBe("r.json");
        File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void A_device_is_written_to_and_not_replaced()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _writer.Replace("/dev/null", stream => stream.Write("gone"u8));

        new FileInfo("/dev/null").Length.ShouldBe(0);
    }

    [Fact]
    public void What_many_add_at_once_is_all_there_line_by_line()
    {
        var path = Path.Combine(_folder.Path, "log");

        Parallel.For(0, 8, who =>
        {
            for (var i = 0; i < 20; i++)
            {
                new DiskWriter().Append(path, Encoding.UTF8.GetBytes($"{who}:{i}:{new string('x', 5000)}\n"));
            }
        });

        var lines = File.ReadAllLines(path);
        lines.Length.ShouldBe(160);
        lines.ShouldAllBe(line => line.Length > 5000 && line.EndsWith('x'));
        lines.Distinct().Count().ShouldBe(160);
    }

    [Fact]
    public void The_waiting_for_others_can_be_cancelled()
    {
        var path = _folder.Write("log", "one\n");
        using var other = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.None);
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        Should.Throw<OperationCanceledException>(() => _writer.Append(path, "two\n"u8, cancellation.Token));
    }
}
