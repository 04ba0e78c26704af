using System.Text;
using Onus.Core.Files;
using Onus.Sources.Files;

namespace Onus.Sources.Tests.Files;

/// <summary>Trees that are no folder of the disk.</summary>
public sealed class TreeTests
{
    private static readonly MemoryTree Upload = new(Files(("main.tf", "one"), ("modules/m/main.tf", "two"), ("../up.tf", "three"), ("modules", "a file where a folder is")));

    [Fact]
    public void An_upload_has_the_folders_that_follow_from_its_paths()
    {
        Names(Upload, "").ShouldBe(["main.tf", "modules", "up.tf"]);
        Names(Upload, "modules/m").ShouldBe(["main.tf"]);
        Upload.Find("modules/m", "../../main.tf").ShouldBe(new TreeEntry("main.tf", EntryKind.File, 3));
        Upload.List("main.tf").ShouldBeNull();
        Text(Upload, "modules/m/main.tf").ShouldBe("two");
        Upload.Read("nothing").ShouldBe(FileContent.Missing);
    }

    [Fact]
    public void Unsaved_text_stands_for_what_is_there_and_adds_what_is_not()
    {
        var tree = new OverlayTree(Upload, Files(("main.tf", "newer"), ("new/b.tf", "b"), ("modules/m/x.tf", "x")));

        Text(tree, "main.tf").ShouldBe("newer");
        Text(tree, "modules/m/main.tf").ShouldBe("two");
        tree.EntryAt("main.tf").ShouldBe(new TreeEntry("main.tf", EntryKind.File, 5));
        Names(tree, "").ShouldBe(["main.tf", "modules", "new", "up.tf"]);
        Names(tree, "modules/m").ShouldBe(["main.tf", "x.tf"]);
        Names(tree, "new").ShouldBe(["b.tf"]);
        tree.IdOf("main.tf").ShouldBe(Upload.IdOf("main.tf"));
    }

    [Fact]
    public void Unsaved_text_in_place_of_a_link_is_a_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.tf", "a");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "b.tf"), "a.tf");
        var disk = DiskTree.At(folder.Path);

        new OverlayTree(disk, Files(("b.tf", "bb"))).Find("", "b.tf").ShouldBe(new TreeEntry("b.tf", EntryKind.File, 2));
        new OverlayTree(disk, []).Find("", "b.tf").ShouldBe(new TreeEntry("a.tf", EntryKind.File, 1));
    }

    [Fact]
    public void Of_a_listed_tree_only_what_is_listed_is_there()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/t.tf", "a");
        folder.Write("a/ignored.tf", "a");
        folder.Write("other/.git/x", "x");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "l"), "a/ignored.tf");
        var tree = new ListedTree(DiskTree.At(folder.Path), ["a/t.tf", "a/gone.tf", "other/", "l"]);

        Names(tree, "").ShouldBe(["a", "l", "other"]);
        Names(tree, "a").ShouldBe(["t.tf"]);
        tree.EntryAt("other").ShouldNotBeNull().Kind.ShouldBe(EntryKind.Other);
        tree.Find("", "l").ShouldBeNull();
        tree.EntryAt("a/gone.tf").ShouldBeNull();
        tree.Read("a/ignored.tf").ShouldBe(FileContent.Missing);
    }

    private static string Text(FileTree tree, string path) => Encoding.UTF8.GetString(tree.Read(path).Bytes!);

    private static IEnumerable<string> Names(FileTree tree, string folder) => tree.List(folder).ShouldNotBeNull().Select(entry => entry.Name);

    private static Dictionary<string, ReadOnlyMemory<byte>> Files(params (string Path, string Text)[] files) =>
        files.ToDictionary(file => file.Path, file => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text));
}
