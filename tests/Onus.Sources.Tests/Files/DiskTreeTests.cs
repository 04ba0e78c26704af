using System.Diagnostics;
using System.Text;
using Onus.Core.Files;
using Onus.Sources.Files;

namespace Onus.Sources.Tests.Files;

/// <summary>Nothing outside of a folder can be named, whatever paths and links say.</summary>
public sealed class DiskTreeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiskTree _tree;

    public DiskTreeTests()
    {
        _folder.Write("root/a/t.yaml", "inside");
        _folder.Write("root2/t.yaml", "outside");
        _tree = DiskTree.At(Path.Combine(_folder.Path, "root"), "infra");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "a/t.yaml", "a/t.yaml")]
    [InlineData("a", "t.yaml", "a/t.yaml")]
    [InlineData("a", "./../a//t.yaml", "a/t.yaml")]
    [InlineData("a", "..", "")]
    [InlineData("a", "../../root/a", "a")]
    [InlineData("a", "nothing", "a/nothing")]
    [InlineData("a", "../..", null)]
    [InlineData("a", "../../root2/t.yaml", null)]
    [InlineData("", "../root2", null)]
    [InlineData("", "/etc/passwd", null)]
    [InlineData("", "t\0.yaml", null)]
    public void Paths_are_those_below_the_root(string folder, string path, string? expected) => _tree.Resolve(folder, path).ShouldBe(expected);

    [Fact]
    public void A_sibling_whose_name_begins_like_the_root_s_is_outside()
    {
        _tree.Find("", _tree.Location + "2/t.yaml").ShouldBeNull();
        _tree.Find("", _tree.Location + "/a/t.yaml").ShouldNotBeNull().Path.ShouldBe("a/t.yaml");
        Link("root/b", "../root2");
        _tree.Find("", "b/t.yaml").ShouldBeNull();
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("./a/../a", true)]
    [InlineData("ROOT/a", true)]
    [InlineData("../root/a", true)]
    [InlineData("../root2", false)]
    [InlineData("/etc", false)]
    [InlineData("l", false)]
    public void Links_are_followed_inside_only(string target, bool isInside)
    {
        Link("root/l", target.Replace("ROOT", _tree.Location, StringComparison.Ordinal));

        _tree.EntryAt("l").ShouldNotBeNull().Kind.ShouldBe(EntryKind.Link);
        (_tree.Find("", "l/t.yaml")?.Path).ShouldBe(isInside ? "a/t.yaml" : null);
        (_tree.Resolve("", "l") is not null).ShouldBe(isInside);
    }

    [Fact]
    public void Entries_are_sorted_and_shown_as_the_root_was_named()
    {
        _folder.Write("root/B.txt", "four");
        Link("root/c", "a");

        _tree.List("").ShouldBe([new TreeEntry("B.txt", EntryKind.File, 4), new TreeEntry("a", EntryKind.Folder), new TreeEntry("c", EntryKind.Link)]);
        _tree.List("nothing").ShouldBeNull();
        _tree.Names("", EntryKind.Folder).ShouldBe(["a", "c"]);
        _tree.ShownOf("a/t.yaml").ShouldBe("infra/a/t.yaml");
        _tree.ShownOf("").ShouldBe("infra");
        _tree.PathOf("infra/a/t.yaml").ShouldBe("a/t.yaml");
    }

    [Fact]
    public void A_file_is_read_as_far_as_is_wanted()
    {
        Encoding.UTF8.GetString(_tree.Read("a/t.yaml").Bytes!).ShouldBe("inside");
        Encoding.UTF8.GetString(_tree.Read("a/t.yaml", 2).Bytes!).ShouldBe("in");
        _tree.Read("nothing").ShouldBe(FileContent.Missing);
        _tree.Read("a").Bytes.ShouldBeNull();
    }

    [Fact]
    public void A_pipe_is_never_opened()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var pipe = Path.Combine(_folder.Path, "root", "p.yaml");
        using (var made = Process.Start("mkfifo", pipe))
        {
            made.WaitForExit();
        }

        Link("root/l.yaml", "p.yaml");

        _tree.EntryAt("p.yaml").ShouldBe(new TreeEntry("p.yaml", EntryKind.Special));
        _tree.Find("", "l.yaml").ShouldNotBeNull().Kind.ShouldBe(EntryKind.Special);
        _tree.Read("p.yaml").ShouldBe(new FileContent(null, "it is a pipe, a socket or a device"));
        Reading.Below(Path.Combine(_folder.Path, "root")).Errors.Select(error => error.Code).ShouldBe(["entry-special", "entry-special"]);
        Reading.Below(pipe).Errors.ShouldHaveSingleItem().Message.Text.ShouldContain("is a pipe");
    }

    [Theory]
    [InlineData("t.yaml", "t.yaml", "t.yaml")]
    [InlineData("./t.yaml", "./t.yaml", "t.yaml")]
    [InlineData("x/y/t.yaml", "x/y/t.yaml", "t.yaml")]
    public void A_named_file_is_in_the_tree_of_its_folder(string named, string shown, string path)
    {
        var input = DiskTree.Input(Path.Combine(_folder.Path, "root/a/t.yaml"), named);

        input.ShouldBe(new InputPath(input.Tree, path, shown));
        input.Tree.ShownOf(path).ShouldBe(shown);
        input.Find().ShouldNotBeNull().Kind.ShouldBe(EntryKind.File);
    }

    [Theory]
    [InlineData(".", ".", "t.yaml")]
    [InlineData("infra/", "infra", "infra/t.yaml")]
    [InlineData("/", "/", "/t.yaml")]
    public void A_named_folder_is_said_before_its_files(string named, string shown, string file)
    {
        var input = DiskTree.Input(Path.Combine(_folder.Path, "root"), named);

        input.Shown.ShouldBe(shown);
        input.Tree.ShownOf("t.yaml").ShouldBe(file);
    }

    [Theory]
    [InlineData("/dev/null", "is a pipe, a socket or a device")]
    [InlineData("/nowhere/at/all", "is not there")]
    [InlineData("/dev", "is a folder")]
    public void What_is_no_file_says_what_it_is(string path, string obstacle)
    {
        if (!OperatingSystem.IsWindows())
        {
            DiskTree.Input(path).Obstacle.ShouldNotBeNull().ShouldStartWith(obstacle);
        }
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("l")]
    public void A_link_that_leads_nowhere_is_there_and_is_no_file(string target)
    {
        Link("root/l", target);

        var input = DiskTree.Input(Path.Combine(_folder.Path, "root/l"), "l");

        input.Find().ShouldBeNull();
        input.IsThere.ShouldBeTrue();
        input.Obstacle.ShouldBe("is a symbolic link that leads nowhere");
        Reading.Below(Path.Combine(_folder.Path, "root/l")).Errors.ShouldHaveSingleItem().Code.ShouldBe("path-no-file");
        Reading.Below(Path.Combine(_folder.Path, "root")).Codes.ShouldContain(target == "l" ? "link-outside-root" : "link-dead");
    }

    private void Link(string name, string target) => File.CreateSymbolicLink(Path.Combine(_folder.Path, name), target);
}
