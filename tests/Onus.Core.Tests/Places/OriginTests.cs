using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Core.Tests.Places;

public sealed class OriginTests
{
    [Fact]
    public void An_origin_keeps_file_range_and_kind_and_takes_twelve_bytes()
    {
        var origin = new Origin(Origin.MaxFiles, 3_000_000_000, OriginKind.Given, 3_000_000_007);

        (origin.File, origin.Offset, origin.Length, origin.End, origin.Kind).ShouldBe((Origin.MaxFiles, 3_000_000_000, 7, 3_000_000_007, OriginKind.Given));
        origin.As(OriginKind.Computed).Length.ShouldBe(7);
        System.Runtime.CompilerServices.Unsafe.SizeOf<Origin>().ShouldBe(12);
    }

    [Fact]
    public void A_value_keeps_its_origin_beside_its_marks()
    {
        var origin = new Origin(7, 20, OriginKind.Default, 25);
        var value = Value.List([], origin, CollectionKind.Set).AsSensitive();

        value.Origin.ShouldBe(origin);
        value.IsSensitive.ShouldBeTrue();
        value.AsNonSensitive().Origin.ShouldBe(origin);
        new BooleanValue(true, origin).Value.ShouldBeTrue();
    }

    [Theory]
    [InlineData("\uFEFFab\ncd", 1, 1, 1)]
    [InlineData("\uFEFFab\ncd", 2, 1, 2)]
    [InlineData("\uFEFFab\ncd", 0, 1, 1)]
    [InlineData("\uFEFFab\ncd", 5, 2, 2)]
    [InlineData("ab\ncd", 1, 1, 2)]
    public void A_byte_order_mark_is_no_column(string text, int offset, int line, int column)
    {
        var sources = new SourceMap();
        var file = sources.Add("a.tf");
        file.SetLineStarts(SourceFile.LineStartsOf(text));
        var bytes = sources.Add("a.json");
        bytes.Utf8Text = System.Text.Encoding.UTF8.GetBytes(text);
        bytes.SetLineStarts(SourceFile.LineStartsOf(bytes.Utf8Text.Value.Span));

        var place = sources.Locate(file.At(offset))!.Value;
        (place.Line, place.Column).ShouldBe((line, column));
        var encoded = sources.Locate(bytes.At(offset + (text[0] == '\uFEFF' && offset > 0 ? 2 : 0)))!.Value;
        (encoded.Line, encoded.Column).ShouldBe((line, column));
    }

    [Fact]
    public void A_range_has_lines_and_columns_at_both_ends()
    {
        var sources = new SourceMap();
        var file = sources.Add("a.json");
        var text = "{\"é\": 1,\n \"é\": 2}"u8.ToArray();
        file.SetLineStarts(SourceFile.LineStartsOf(text));
        file.Utf8Text = text;

        var whole = sources.Locate(file.Between(0, text.Length))!.Value;
        (whole.Line, whole.Column, whole.EndLine, whole.EndColumn).ShouldBe((1, 1, 2, 9));
        var key = sources.Locate(file.Between(1, 5))!.Value;
        (key.Line, key.Column, key.EndLine, key.EndColumn).ShouldBe((1, 2, 1, 5));
        key.ToString().ShouldBe("a.json:1:2");
        var point = sources.Locate(file.At(3))!.Value;
        (point.EndLine, point.EndColumn).ShouldBe((0, 0));
        sources.Locate(Origin.None).ShouldBeNull();
    }
}
