using Onus.Catalog.Model;

namespace Onus.Catalog.Tests.Wording;

/// <summary>What to change, with the properties in it in the words of whoever reads it.</summary>
public sealed class FixTextTests
{
    private static string? Snake(string? type, string path) => path == "Nameless" ? null : (type is null ? "" : type.Split("::")[^1] + "/") + path.ToLowerInvariant();

    [Theory]
    [InlineData("Set {A.B} to true.", "Set A.B to true.", "Set a.b to true.")]
    [InlineData("Set {A.B:C} in {A.B}.", "Set C in A.B.", "Set c in a.b.")]
    [InlineData("Name {AWS::S3::Bucket#Logs:Target}.", "Name Target.", "Name target.")]
    [InlineData("Name {AWS::S3::Bucket#Logs}.", "Name Logs.", "Name Bucket/logs.")]
    [InlineData("List {A[].B} or {A[*].B}.", "List A[].B or A[*].B.", "List a.b or a.b.")]
    [InlineData("Drop {Nameless}.", "Drop Nameless.", "Drop Nameless.")]
    [InlineData("Leave {{resolve:x}}, ${y}, {no path}, {lower} and { alone.", "Leave {{resolve:x}}, ${y}, {no path}, {lower} and { alone.", "Leave {{resolve:x}}, ${y}, {no path}, {lower} and { alone.")]
    [InlineData("", "", "")]
    public void Properties_in_braces_are_printed_by_the_readers_names(string text, string plain, string inWords)
    {
        var fix = FixText.Parse(text);

        fix.Plain.ShouldBe(plain);
        fix.In(Snake).ShouldBe(inWords);
    }

    [Fact]
    public void It_tells_which_properties_it_names()
    {
        var fix = FixText.Parse("Set {A.B:C} and {AWS::S3::Bucket#Logs:Target}.");

        fix.Paths.ShouldBe(["A.B.C"]);
        fix.OfOthers.ShouldBe([("AWS::S3::Bucket", "Logs.Target")]);
    }
}
