namespace Onus.Architecture.Tests;

/// <summary>The drawing in docs/architecture.md is what is built: no arrow more, none less, and all of them go down.</summary>
public sealed class RoomTests
{
    [Fact]
    public void Every_project_is_a_room_of_the_drawing_and_uses_what_is_drawn_for_it() =>
        Lines(Rooms.Built()).ShouldBe(Lines(Rooms.Drawn()));

    [Fact]
    public void Arrows_go_down_the_table_only()
    {
        var order = File.ReadAllLines(Path.Combine(Checkout.Root, "docs", "architecture.md"))
            .Where(line => line.StartsWith("| `Onus.", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1])
            .ToList();

        Rooms.Drawn().SelectMany(room => room.Value.Where(used => order.IndexOf(used) <= order.IndexOf(room.Key)).Select(used => $"{room.Key} -> {used}")).ShouldBeEmpty();
    }

    [Fact]
    public void Tests_stand_beside_each_room() =>
        Rooms.Built().Keys.Where(room => !Directory.Exists(Path.Combine(Checkout.Root, "tests", room + ".Tests"))).ShouldBeSubsetOf(["Onus.Contracts", "Onus.Sources"]);

    private static IEnumerable<string> Lines(SortedDictionary<string, string[]> arrows) => arrows.Select(room => $"{room.Key} -> {string.Join(", ", room.Value)}");
}
