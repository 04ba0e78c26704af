using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>One declaration of a template while it is expanded, with what is made of it.</summary>
internal sealed class SamResource(SamStack stack, string id, string kind, MapValue declaration, Origin place)
{
    public const string Prefix = "AWS::Serverless::";

    private static readonly string[] Carried = ["Condition", "DeletionPolicy", "UpdateReplacePolicy"];

    public SamStack Stack { get; } = stack;

    public string Id { get; } = id;

    /// <summary>The type without its beginning, such as <c>Function</c>; the whole type for what is not SAM's.</summary>
    public string Kind { get; } = kind;

    /// <summary>The declaration; replaced when an event changes it.</summary>
    public MapValue Declaration { get; set; } = declaration;

    /// <summary>The properties, globals included.</summary>
    public MapValue Properties { get; set; } = declaration["Properties"] as MapValue ?? MapValue.Empty;

    public Origin Place { get; } = place;

    /// <summary>Whether it was made by SAM itself, as the implicit API.</summary>
    public bool IsImplicit { get; init; }

    public ValueFactory M { get; } = new(place);

    /// <summary>The properties for which the template's globals don't count.</summary>
    public HashSet<string> IgnoredGlobals { get; } = new(StringComparer.Ordinal);

    public List<SamMade> Made { get; } = [];

    /// <summary>The name of the event of which something is being made; null for what is made of the declaration itself.</summary>
    public string? Event { get; set; }

    public bool IsServerless => Declaration["Type"] is StringValue type && type.Value.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>SAM's name of what it is now; empty for what is not SAM's.</summary>
    public string SamKind => IsServerless ? ((StringValue)Declaration["Type"]!).Value[Prefix.Length..] : "";

    public string? Condition => (Declaration["Condition"] as StringValue)?.Value;

    /// <summary>A property; null when it is not there, null or to be left out.</summary>
    public Value? this[string name] => SamStack.Given(Properties[name]);

    /// <summary>Adds what is made of it.</summary>
    /// <param name="attributes">What stands beside the properties, besides what is carried over.</param>
    /// <returns>Whether it was added: a name is made once.</returns>
    public bool Add(string id, string type, MapValue properties, params ReadOnlySpan<(string Key, Value? Value)> attributes)
    {
        var builder = new MapBuilder();
        builder.Set("Type", M.Text(type));
        foreach (var name in Carried)
        {
            builder.SetIfAny(name, Declaration[name]);
        }

        builder.SetAll(attributes);
        builder.Set("Properties", properties);
        return Stack.Claim(this, id) && Stack.Budget.Make(properties) && Put(id, builder.Build(M.Origin));
    }

    /// <summary>Adds the resource that it becomes itself, with what stands beside its properties.</summary>
    public void AddSelf(string type, MapValue properties) =>
        Add(Id, type, properties, ("DependsOn", Declaration["DependsOn"]), ("Metadata", Declaration["Metadata"]), ("UpdatePolicy", Declaration["UpdatePolicy"]), ("CreationPolicy", Declaration["CreationPolicy"]));

    /// <summary>Copies properties that keep their names.</summary>
    public void Copy(MapBuilder into, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Properties[name] is { IsNull: false } value)
            {
                into.Set(name, value);
            }
        }
    }

    /// <summary>Complains that AWS would refuse the declaration.</summary>
    public void Refuse(Message message, Value? at = null) =>
        Stack.Refuse(Id, message, at is { Origin.HasPlace: true } ? at.Origin : Place);

    private bool Put(string id, MapValue declaration)
    {
        Made.Add(new SamMade(id, declaration, Event));
        return true;
    }
}

/// <summary>What is made of a declaration.</summary>
/// <param name="Id">Its logical id.</param>
/// <param name="Declaration">How CloudFormation would declare it.</param>
/// <param name="Event">The name of the event that it is made of; null where it is none's.</param>
internal sealed record SamMade(string Id, MapValue Declaration, string? Event);
