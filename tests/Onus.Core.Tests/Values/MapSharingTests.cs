using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Core.Tests.Values;

public sealed class MapSharingTests
{
    private static readonly ListValue Alike = Value.List([Value.Of("a", Origin.InShared(1, 4))], Origin.InShared(0, 5));

    private readonly SourceFile _file = new SourceMap().Add("a.json");

    [Fact]
    public void A_shared_value_has_its_place_for_whoever_asks_for_it_in_the_usual_way()
    {
        var map = Make();

        map["Shared"]!.Origin.ShouldBe(_file.Between(100, 105));
        ((ListValue)map.Values[1]).Items[0].Origin.ShouldBe(_file.Between(101, 104));
        map.Entries.Last().Value.Origin.ShouldBe(_file.Between(100, 105));
        map["Own"]!.Origin.ShouldBe(_file.Between(7, 9));
        map.FindShared("Shared").ShouldBeSameAs(Alike);
    }

    [Fact]
    public void What_is_made_of_the_values_stands_where_they_did()
    {
        var changed = Make().WithShared([Value.Of(1, _file.Between(7, 9)), Value.List([Alike], Alike.Origin)]);
        changed["Shared"]!.Origin.ShouldBe(_file.Between(100, 105));
        ((ListValue)changed["Shared"]!).Items[0].Origin.ShouldBe(_file.Between(100, 105));

        var other = Make().Select((key, value) => key == "Own" ? Value.Of(2, value.Origin) : value);
        other.FindShared("Shared").ShouldBeSameAs(Alike, "what did not change is shared still");
        other["Own"]!.Origin.ShouldBe(_file.Between(7, 9));

        Make().Select((_, value) => value.AsSensitive())["Shared"]!.Origin.ShouldBe(_file.Between(100, 105));
        Make().With("More", Value.True)["Shared"]!.Origin.ShouldBe(_file.Between(100, 105));
        Make().WithOrigin(new SourceMap().Add("b.json").At(1)).ShouldBeOfType<MapValue>()["Shared"]!.Origin.ShouldBe(_file.Between(100, 105));
        Make().AsSensitive().ShouldBeOfType<MapValue>()["Shared"]!.Origin.ShouldBe(_file.Between(100, 105));
    }

    [Fact]
    public void A_secret_in_a_shared_value_is_marked_and_stands_where_it_did()
    {
        var builder = new MapBuilder();
        builder.Set("MasterUserPassword", Value.Of("hunter2hunter2", Origin.InShared(0, 16)));
        var marked = SecretMarker.Mark(builder.BuildShared(_file.At(0), [50]));

        marked["MasterUserPassword"]!.IsSensitive.ShouldBeTrue();
        marked["MasterUserPassword"]!.Origin.ShouldBe(_file.Between(50, 66));
    }

    [Fact]
    public void An_element_of_a_shared_list_may_be_shared_itself()
    {
        var element = Value.List([Value.Of("x", Origin.InShared(1, 4))], Origin.InShared(0, 5));
        var list = ListValue.OfShared([element, Value.Of(1, Origin.InShared(9, 10)), element], [3, 0, 12], Origin.InShared(0, 20));
        var builder = new MapBuilder();
        builder.Set("List", SecretMarker.All(list.Select(item => item is NumberValue ? Value.Of(2, item.Origin) : item)));

        var placed = (ListValue)builder.BuildShared(_file.At(0), [100])["List"]!;
        placed.Items.Select(item => item.Origin).ShouldBe([_file.Between(103, 108), _file.Between(109, 110), _file.Between(112, 117)]);
        ((ListValue)placed.Items[2]).Items[0].Origin.ShouldBe(_file.Between(113, 116));
    }

    private MapValue Make()
    {
        var builder = new MapBuilder();
        builder.Set("Own", Value.Of(1, _file.Between(7, 9)));
        builder.Set("Shared", Alike);
        return builder.BuildShared(_file.Between(0, 200), [-1, 100]);
    }
}
