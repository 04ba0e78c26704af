using Onus.CloudFormation.Stacks;
using Onus.CloudFormation.Templates;
using Onus.Core.Bounds;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Text;

namespace Onus.CloudFormation.Sam;

/// <summary>A template while SAM's declarations in it are expanded.</summary>
internal sealed class SamStack
{
    private readonly StackScope _plain;
    private readonly OrderedDictionary<string, SamResource> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SamResource> _claims = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, Value> _conditions = new(StringComparer.Ordinal);

    public SamStack(StackScope plain)
    {
        _plain = plain;
        var entries = plain.Resources.Entries;
        for (var i = 0; i < entries.Count; i++)
        {
            var declaration = entries.Values[i] as MapValue ?? MapValue.Empty;
            var type = (declaration["Type"] as StringValue)?.Value ?? "";
            var kind = type.StartsWith(SamResource.Prefix, StringComparison.Ordinal) ? type[SamResource.Prefix.Length..] : type;
            Introduce(new SamResource(this, entries.Keys[i], kind, declaration, plain.Resources.PlaceOf(i)));
        }
    }

    /// <summary>The declarations, in the order of the template; those that SAM itself brings at the end.</summary>
    public IEnumerable<SamResource> Resources => _resources.Values;

    /// <summary>The template as it was written.</summary>
    public Template Template => _plain.Template;

    /// <summary>What names such as <c>MyFunction.Version</c> stand for.</summary>
    public Dictionary<string, string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of conditions that are added, with their expressions.</summary>
    public OrderedDictionary<string, Value> Conditions => _conditions;

    /// <summary>Why it is in doubt that what was made is there, by logical id.</summary>
    public Dictionary<string, UnknownReason> Doubts { get; } = new(StringComparer.Ordinal);

    /// <summary>The APIs and domains that several declarations share.</summary>
    public SamShared Shared { get; } = new();

    /// <summary>What expanding it may still cost.</summary>
    public Budget Budget => _plain.Family.Budget;

    public SamResource? Find(string id) => _resources.GetValueOrDefault(id);

    public void Introduce(SamResource resource) => _resources[resource.Id] = resource;

    /// <summary>Takes a logical id for what is made; false when it is taken.</summary>
    public bool Claim(SamResource owner, string id)
    {
        if (!_plain.Family.TakeResource(id))
        {
            Budget.Missing(owner.Place);
            return false;
        }

        if (!_claims.TryAdd(id, owner))
        {
            return false;
        }

        if (id != owner.Id && _resources.TryGetValue(id, out var declared) && !declared.IsImplicit)
        {
            _plain.Warning("sam-name-taken", $"SAM makes a resource \"{id}\" for \"{owner.Id}\", but the template declares one of that name itself; the declared one is read.", declared.Place, $"Rename it.");
            return false;
        }

        return true;
    }

    public void Refuse(string id, Message message, Origin origin) =>
        _plain.Error("sam-invalid", $"SAM refuses \"{id}\": {message}", origin, $"Correct it; AWS deploys nothing of a template with such a fault.");

    public void Warn(string code, Message message, Origin origin, Message remedy) => _plain.Warning(code, message, origin, remedy);

    /// <summary>The value of a reference to a parameter that is known, or of a mapping; any other value as it stands.</summary>
    public Value? Peek(Value? value) => value is MapValue { Count: 1 } map && map.Keys[0] switch
    {
        "Ref" => map.Values[0] is StringValue name && _plain.Template.Section("Parameters").ContainsKey(name.Value),
        "Fn::FindInMap" => true,
        _ => false,
    } && _plain.Resolver.Resolve(map) is { IsUnknown: false } known ? known : value;

    /// <summary>The text of a value that is one, or a reference to a parameter that is.</summary>
    public string? Text(Value? value) => Peek(value) is { } known ? ScalarText.Of(known) : null;

    public bool? Flag(Value? value) => Text(value) switch
    {
        "true" or "True" => true,
        "false" or "False" => false,
        _ => null,
    };

    /// <summary>A value that is there: neither null nor <c>AWS::NoValue</c>.</summary>
    public static Value? Given(Value? value) => value is null or NullValue || RefOf(value) == "AWS::NoValue" ? null : value;

    /// <summary>What a <c>Ref</c> names; null when the value is none.</summary>
    public static string? RefOf(Value? value) =>
        value is MapValue { Count: 1 } map && map.Keys[0] == "Ref" ? (map.Values[0] as StringValue)?.Value : null;

    /// <summary>The resource whose attribute a <c>Fn::GetAtt</c> takes; null when the value is none.</summary>
    public static (string Id, string Attribute)? GetAttOf(Value? value) => value is MapValue { Count: 1 } map && map.Keys[0] == "Fn::GetAtt"
        ? map.Values[0] switch
        {
            ListValue { Items: [StringValue id, StringValue attribute] } => (id.Value, attribute.Value),
            StringValue text when text.Value.IndexOf('.') is var dot and > 0 => (text.Value[..dot], text.Value[(dot + 1)..]),
            _ => null,
        }
        : null;

    /// <summary>The parts of a <c>Fn::If</c>; null when the value is none.</summary>
    public static (string Condition, Value Then, Value Else)? IfOf(Value? value) =>
        value is MapValue { Count: 1 } map && map.Keys[0] == "Fn::If" && map.Values[0] is ListValue { Items: [StringValue condition, var then, var otherwise] }
            ? (condition.Value, then, otherwise)
            : null;

    /// <summary>Whether a value is a function of CloudFormation's.</summary>
    public static bool IsFunction(Value? value) => value is MapValue { Count: 1 } map && (Resolver.IsFunction(map.Keys[0]) || map.Keys[0] == "Condition");

    /// <summary>The name of the condition that holds when another one does not.</summary>
    public string Not(string condition, ValueFactory make)
    {
        var name = "NOT" + condition;
        while (_plain.Template.Section("Conditions").ContainsKey(name))
        {
            name += "_";
        }

        _conditions[name] = make.Map(("Fn::Not", make.List(make.Map(("Condition", make.Text(condition))))));
        return name;
    }

    /// <summary>Whether two expressions are the same.</summary>
    public static bool IsSame(Value left, Value right) => ValueEquality.AsText.Compare(left, right) == Truth.True;
}
