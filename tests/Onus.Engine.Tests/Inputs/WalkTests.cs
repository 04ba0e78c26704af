using Onus.Catalog;
using Onus.Contracts;
using Onus.Core.Files;
using Onus.Engine.Inputs;
using Onus.Sources;
using Onus.Sources.Files;

namespace Onus.Engine.Tests.Inputs;

/// <summary>Which files are looked at, and which never are.</summary>
public sealed class WalkTests : IDisposable
{
    private const string Good = "Resources:\n  R: {Type: AWS::X::Y}\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Templates_are_found_below_folders_in_a_stable_order()
    {
        foreach (var name in new[] { "b.yaml", "a/z.yml", "B.template", "a.json", ".git/x.yaml", "node_modules/x/y.yaml", ".terraform/x.yaml", "a/.hidden/x.yaml", "notes.md" })
        {
            _folder.Write(name, Good);
        }

        var reading = Reading.Below(_folder.Path);

        reading.Inventory.Deployments.Select(deployment => deployment.Id[(_folder.Path.Length + 1)..]).ShouldBe(["B.template", "a.json", "a/z.yml", "b.yaml"], ignoreOrder: false);
        reading.Inventory.FilesSeen.ShouldBe(5);
        reading.Inventory.FilesRecognised.ShouldBe(4);
    }

    [Fact]
    public void A_file_named_twice_is_read_once()
    {
        var file = _folder.Write("a.yaml", Good);

        Inventory.Read([DiskTree.Input(file), DiskTree.Input(_folder.Path), DiskTree.Input(file)], new ReadOptions(), new(), new(), ServiceCatalog.Empty).Deployments.ShouldHaveSingleItem().Id.ShouldBe(file);
    }

    [Fact]
    public void A_link_out_of_the_root_is_refused()
    {
        _folder.Write("outside/secret.yaml", Good);
        _folder.Write("in/a.yaml", Good);
        var inside = Path.Combine(_folder.Path, "in");
        File.CreateSymbolicLink(Path.Combine(inside, "link.yaml"), Path.Combine(_folder.Path, "outside/secret.yaml"));
        Directory.CreateSymbolicLink(Path.Combine(inside, "linked"), Path.Combine(_folder.Path, "outside"));
        Directory.CreateSymbolicLink(Path.Combine(inside, "loop"), inside);
        File.CreateSymbolicLink(Path.Combine(inside, "nowhere.yaml"), Path.Combine(inside, "nothing"));

        var reading = Reading.Below(inside);

        reading.Resources.ShouldHaveSingleItem();
        reading.Codes.ShouldBe(["link-outside-root", "link-outside-root", "link-dead"]);
    }

    [Fact]
    public void A_link_to_what_the_walk_passes_over_is_followed_once()
    {
        _folder.Write(".hidden/stack/a.yaml", Good);
        _folder.Write("seen/b.yaml", Good);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "first"), Path.Combine(_folder.Path, ".hidden/stack"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "second"), Path.Combine(_folder.Path, ".hidden/stack"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "third"), Path.Combine(_folder.Path, "seen"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, ".hidden/stack/loop"), Path.Combine(_folder.Path, ".hidden"));

        Reading.Below(_folder.Path).Inventory.Deployments.Select(deployment => deployment.Id[(_folder.Path.Length + 1)..]).ShouldBe([".hidden/stack/a.yaml", "seen/b.yaml"]);
    }

    [Fact]
    public void Folders_deeper_than_the_bound_are_an_error()
    {
        _folder.Write(string.Concat(Enumerable.Repeat("d/", 102)) + "a.yaml", Good);

        Reading.Below(_folder.Path).Errors.ShouldHaveSingleItem().Code.ShouldBe("folder-too-deep");
    }

    [Fact]
    public void A_sibling_whose_name_begins_like_the_roots_is_outside_of_it()
    {
        _folder.Write("in-side/secret.yaml", Good);
        _folder.Write("in/a.yaml", "Resources:\n  N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ../in-side/secret.yaml}}\n");
        var inside = Path.Combine(_folder.Path, "in");
        File.CreateSymbolicLink(Path.Combine(inside, "link.yaml"), Path.Combine(_folder.Path, "in-side/secret.yaml"));

        var reading = Reading.Below(inside);

        reading.Resources.ShouldHaveSingleItem().Address.ShouldBe("N");
        reading.Codes.ShouldContain("link-outside-root");
        reading.Codes.ShouldContain("cfn-nested-outside-root");
        DiskTree.At(inside).Find("", "../in-side/secret.yaml").ShouldBeNull();
    }

    [Fact]
    public void A_nested_template_behind_a_link_out_of_the_root_is_refused()
    {
        _folder.Write("outside/secret.yaml", Good);
        _folder.Write("in/a.yaml", "Resources:\n  N: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: d/secret.yaml}}\n");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "in/d"), Path.Combine(_folder.Path, "outside"));

        var reading = Reading.Below(Path.Combine(_folder.Path, "in"));

        reading.Resources.ShouldHaveSingleItem();
        reading.Codes.ShouldContain("cfn-nested-outside-root");
    }

    [Fact]
    public void A_path_outside_of_the_given_root_is_an_error()
    {
        var file = _folder.Write("a/a.yaml", Good);
        _folder.Write("b/b.yaml", Good);

        Reading.Below(file, root: Path.Combine(_folder.Path, "b")).Codes.ShouldBe(["path-outside-root"]);
    }

    [Fact]
    public void A_path_that_is_not_there_is_an_error() =>
        Reading.Below(Path.Combine(_folder.Path, "nothing")).Errors.ShouldHaveSingleItem().Code.ShouldBe("path-not-found");

    [Fact]
    public void Binary_files_are_passed_over_but_named_ones_are_an_error()
    {
        var file = _folder.Write("a.json", [1, 0, 2, 0]);

        Reading.Below(_folder.Path).Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Warning);
        Reading.Below(file).Errors.ShouldHaveSingleItem().Code.ShouldBe("file-binary");
    }

    [Fact]
    public void A_named_template_may_have_any_name() => Reading.Below(_folder.Write("stack", Good)).Resources.ShouldHaveSingleItem();

    [Fact]
    public void A_file_above_the_bound_is_refused()
    {
        _folder.Write("a.yaml", Good);

        Reading.Below(_folder.Path, new ReadOptions { MaxFileSize = 10 }).Errors.ShouldHaveSingleItem().Code.ShouldBe("file-too-large");
    }

    [Fact]
    public void Too_many_files_are_refused()
    {
        _folder.Write("a.yaml", Good);
        _folder.Write("b.yaml", Good);

        var reading = Reading.Below(_folder.Path, new ReadOptions { MaxFiles = 1 });

        reading.Resources.ShouldHaveSingleItem();
        reading.Errors.ShouldHaveSingleItem().Code.ShouldBe("too-many-files");
    }

    [Fact]
    public void A_file_that_can_not_be_opened_is_an_error()
    {
        var file = _folder.Write("a.yaml", Good);
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            // Nothing is unreadable to root; a file that goes away between finding and reading is.
            var gone = new CandidateFile(DiskTree.At(_folder.Path), new TreeEntry("a.yaml.gone", EntryKind.File, 1), named: true);
            gone.ReadAll().ShouldBeNull();
            gone.Failure.ShouldBe("it is not there");
            return;
        }

        File.SetUnixFileMode(file, UnixFileMode.None);
        Reading.Below(_folder.Path).Errors.ShouldHaveSingleItem().Code.ShouldBe("file-unreadable");
    }
}
