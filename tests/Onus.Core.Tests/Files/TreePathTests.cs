using Onus.Core.Files;

namespace Onus.Core.Tests.Files;

/// <summary>Paths as text.</summary>
public sealed class TreePathTests
{
    [Theory]
    [InlineData("/a/b", "/a/b/c/d", "c/d")]
    [InlineData("/a/b", "/a/b", "")]
    [InlineData("", "/a", "a")]
    [InlineData("", "a/b", "a/b")]
    [InlineData("", "", "")]
    [InlineData("a", "a/b", "b")]
    public void What_lies_in_a_folder_is_seen_from_it(string folder, string path, string seen) => TreePath.Inside(folder, path).ShouldBe(seen);

    [Theory]
    [InlineData("/a/b", "/a/bc")]
    [InlineData("/a/b", "/a")]
    [InlineData("/a/b", "/x/a/b")]
    [InlineData("a", "A/b")]
    public void What_does_not_lie_in_a_folder_is_not_seen_from_it(string folder, string path) => TreePath.Inside(folder, path).ShouldBeNull();
}
