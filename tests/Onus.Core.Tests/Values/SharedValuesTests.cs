using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.Core.Tests.Values;

public sealed class SharedValuesTests
{
    [Fact]
    public void What_things_say_alike_is_one_instance_and_the_things_stay_their_own()
    {
        var shared = new SharedValues();
        var (first, second) = (shared.In(Bucket("a")), shared.In(Bucket("b")));

        second["Encryption"].ShouldBeSameAs(first["Encryption"]);
        second["Name"].ShouldNotBeSameAs(first["Name"]);
        var (again, other) = (shared.In(Bucket("a")), shared.In(Bucket("a")));
        again.ShouldNotBeSameAs(first);
        other.ShouldNotBeSameAs(again);
        other["Name"].ShouldBeSameAs(first["Name"]);
    }

    [Fact]
    public void Parts_of_a_thing_that_say_the_same_stay_apart_but_for_what_has_no_parts()
    {
        var shared = new SharedValues();
        foreach (var _ in Enumerable.Range(0, 3))
        {
            var rules = (ListValue)shared.In(Value.Map(("Rules", Value.List(Rule(), Rule(), Rule()))))["Rules"]!;
            rules.Items.Distinct(ReferenceEqualityComparer.Instance).Count().ShouldBe(3);
            rules.Items.Select(rule => ((MapValue)rule)["Port"]).Distinct(ReferenceEqualityComparer.Instance).Count().ShouldBe(3);
            rules.Items.Select(rule => ((MapValue)rule)["IsOn"]).Distinct(ReferenceEqualityComparer.Instance).Count().ShouldBe(1);
        }

        var (left, right) = (shared.In(Value.Map(("Rules", Value.List(Rule(), Rule())))), shared.In(Value.Map(("Rules", Value.List(Rule(), Rule())))));
        right["Rules"].ShouldBeSameAs(left["Rules"]);
    }

    [Fact]
    public void What_differs_in_place_kind_mark_or_spelling_is_not_shared()
    {
        var (shared, place) = (new SharedValues(), new Origin(1, 5, OriginKind.Live));
        Value[] values =
        [
            Value.Of("1"), Value.Of("1", place), Value.Of("1").AsSensitive(), Value.Of(1), Value.Of("a"), Value.Of("A"), Value.Null, Value.True, Value.False,
            Value.List([Value.Of("1")]), Value.List([Value.Of("1")], default, CollectionKind.Set), Value.Map(("a", Value.Of("1"))), Value.Map(("b", Value.Of("1"))), Value.Map(("a", Value.Of("1"))).As(CollectionKind.Homogeneous),
            Value.Unknown(UnknownCode.AccessDenied, $"one"), Value.Unknown(UnknownCode.AccessDenied, $"another"), Value.Unknown(UnknownCode.NotAsked, $"one"), Value.Unknown(UnknownCode.NotAsked, $"one", refinement: new Refinement { NotNull = true }),
        ];
        var given = values.Select(value => shared.In(Value.Map(("it", value)))["it"]!).ToList();

        given.Distinct(ReferenceEqualityComparer.Instance).Count().ShouldBe(values.Length);
        given.Select(Written).ShouldBe(values.Select(Written));
    }

    [Fact]
    public void Any_things_say_what_they_said_before_and_none_has_an_instance_twice()
    {
        var random = new Random(11);
        var shared = new SharedValues();
        for (var i = 0; i < 2_000; i++)
        {
            var thing = Value.Map(("a", Any(random, 4)), ("b", Any(random, 4)), ("c", Any(random, 4)));
            var made = shared.In(thing);
            Written(made).ShouldBe(Written(thing));
            var parts = Parts(made).Where(part => part is not (NullValue or BooleanValue or ListValue { Count: 0 } or MapValue { Count: 0 })).ToList();
            parts.Distinct(ReferenceEqualityComparer.Instance).Count().ShouldBe(parts.Count);
        }
    }

    [Fact]
    public void Maps_with_very_many_keys_share_them()
    {
        var shared = new SharedValues();
        MapValue Large() => shared.In(Value.Map([.. Enumerable.Range(0, 40).Select(i => ($"key{i}", (Value)Value.Of(i)))]));

        Large().Keys.Overlaps(Large().Keys).ShouldBeTrue();
    }

    private static MapValue Bucket(string name) => Value.Map(("Name", Value.Of(name)), ("Encryption", Value.Map(("Rules", Value.List(Value.Map(("Algorithm", Value.Of("aws:kms"))))))));

    private static MapValue Rule() => Value.Map(("Port", Value.Of(22)), ("IsOn", Value.Of(true)));

    private static Value Any(Random random, int depth) => random.Next(depth > 0 ? 7 : 5) switch
    {
        0 => Value.Null,
        1 => Value.Of(random.Next(2) == 0),
        2 => Value.Of(random.Next(3)),
        3 => Value.Of("text" + random.Next(3), random.Next(4) == 0 ? new Origin(1, 3, OriginKind.Live) : default),
        4 => Value.Unknown(UnknownCode.NotAsked, $"what {random.Next(2)} is"),
        5 => Value.List([.. Enumerable.Range(0, random.Next(5)).Select(_ => Any(random, depth - 1))]),
        _ => Value.Map([.. Enumerable.Range(0, random.Next(4)).Select(i => ("key" + i, Any(random, depth - 1)))]),
    };

    private static IEnumerable<Value> Parts(Value value) => value switch
    {
        MapValue map => map.Entries.SelectMany(entry => Parts(entry.Value).Prepend(entry.Value)),
        ListValue list => list.Items.SelectMany(item => Parts(item).Prepend(item)),
        _ => [],
    };

    private static string Written(Value value) => $"{value.Origin} {value.IsSensitive} {value.Kind} " + value switch
    {
        MapValue map => $"{map.Collection} {{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key}={Written(entry.Value)}"))}}}",
        ListValue list => $"{list.Collection} [{string.Join(", ", list.Items.Select(Written))}]",
        UnknownValue unknown => $"{unknown.Reason.Code} {unknown.Reason} {unknown.Refinement}",
        StringValue text => text.Value,
        _ => value.ToString(),
    };
}
