using Onus.Contracts;
using Onus.Reports.Markdown;

namespace Onus.Reports.Tests.Markdown;

/// <summary>Places in a page lead to the lines of a repository, and nowhere else.</summary>
public sealed class LineLinksTests
{
    private const string GitHub = "https://github.com/us/shop/blob/abc/{file}#L{line}";

    [Theory]
    [InlineData("modules/db/main.tf", 14, "https://github.com/us/shop/blob/abc/modules/db/main.tf#L14")]
    [InlineData("./main.tf", 0, "https://github.com/us/shop/blob/abc/main.tf#L1")]
    [InlineData("a b/(x)#?.tf", 2, "https://github.com/us/shop/blob/abc/a%20b/%28x%29%23%3F.tf#L2")]
    public void A_place_leads_to_its_line(string file, int line, string address) => new LineLinks(GitHub).Of(new Place(file, line, 1)).ShouldBe(address);

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../other/main.tf")]
    [InlineData("a/../../main.tf")]
    public void What_is_not_in_the_repository_leads_nowhere(string file) => new LineLinks(GitHub).Of(new Place(file, 1, 1)).ShouldBeNull();

    [Theory]
    [InlineData(GitHub, true)]
    [InlineData("http://gitlab.local/us/shop/-/blob/main/{file}#L{line}", true)]
    [InlineData("https://github.com/us/shop", false)]
    [InlineData("javascript:alert({file})", false)]
    [InlineData("{file}", false)]
    [InlineData("https://x/{file}) [y](z", false)]
    public void Only_a_web_address_with_a_place_for_the_file_is_one(string text, bool isOne) => LineLinks.IsTemplate(text).ShouldBe(isOne);
}
