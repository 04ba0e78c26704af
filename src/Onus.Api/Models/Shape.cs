namespace Onus.Api.Models;

/// <summary>What a value looks like. A structure may hold itself, by way of others.</summary>
internal sealed class Shape(ShapeKind kind)
{
    private Dictionary<string, Member>? _byName;
    private Dictionary<string, Member>? _byWireName;

    /// <summary>What kind of value it is.</summary>
    public ShapeKind Kind { get; private set; } = kind;

    /// <summary>How a moment is written.</summary>
    public TimeForm Time { get; init; }

    /// <summary>The members of a structure, in the order of the model.</summary>
    public IReadOnlyList<Member> Members { get; private set; } = [];

    /// <summary>The member of a structure that is the whole body; null where there is none.</summary>
    public Member? Payload { get; private set; }

    /// <summary>Whether elements stand without an element around them.</summary>
    public bool IsFlat { get; private set; }

    /// <summary>What the elements of a list or the values of a map are.</summary>
    public Member? Element { get; private set; }

    /// <summary>What the keys of a map are.</summary>
    public Member? Key { get; private set; }

    /// <summary>The members that stand in the body.</summary>
    public IEnumerable<Member> BodyMembers => Members.Where(member => member.Place == MemberPlace.Body);

    /// <summary>The member of a name; null where there is none.</summary>
    public Member? Find(string name) => (_byName ??= Members.ToDictionary(member => member.Name)).GetValueOrDefault(name);

    /// <summary>The member of the body that has a name in answers; null where there is none.</summary>
    public Member? FindWire(string name)
    {
        if (_byWireName is null)
        {
            var names = new Dictionary<string, Member>();
            foreach (var member in BodyMembers)
            {
                var flat = (member.IsFlat || member.Shape.IsFlat) && member.Shape.Kind == ShapeKind.List;
                names.TryAdd(flat ? member.Shape.Element!.OwnWireName ?? member.WireName : member.WireName, member);
            }

            _byWireName = names;
        }

        return _byWireName.GetValueOrDefault(name);
    }

    /// <summary>Makes it what another one is: a shape that was named before it was read.</summary>
    public void Become(Shape other) =>
        (Kind, Members, Payload, IsFlat, Element, Key) = (other.Kind, other.Members, other.Payload, other.IsFlat, other.Element, other.Key);

    /// <summary>A structure.</summary>
    public static Shape Structure(IReadOnlyList<Member> members, string? payload) =>
        new(ShapeKind.Structure) { Members = members, Payload = payload is null ? null : members.First(member => member.Name == payload) };

    /// <summary>A list.</summary>
    public static Shape List(Member element, bool isFlat) => new(ShapeKind.List) { Element = element, IsFlat = isFlat };

    /// <summary>A map.</summary>
    public static Shape Map(Member key, Member element, bool isFlat) => new(ShapeKind.Map) { Key = key, Element = element, IsFlat = isFlat };
}
