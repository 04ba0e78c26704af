using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.CloudFormation.Stacks;

/// <summary>The resources that a template declares, as what names may refer to.</summary>
internal sealed class ResourceSection(StackScope scope)
{
    private static readonly string[] NamingEnds = ["Arn", "Id", "Name"];
    private readonly MapValue _written = scope.Template.Section("Resources");
    private readonly LazySection _entries = new(scope.Template.Section("Resources"), scope);
    private readonly Dictionary<(string Name, string? Attribute), (UnknownReason Reason, Refinement Refinement)> _references = [];
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private List<string>? _modules;

    /// <summary>The declarations, loops written out.</summary>
    public MapValue Entries => _entries.Entries;

    /// <summary>Whether there is a resource of that logical id.</summary>
    public bool IsDeclared(string name) => Entries[name] is MapValue;

    /// <summary>The place of a declaration's key.</summary>
    public Origin PlaceOf(int index) => ReferenceEquals(Entries, _written)
        ? scope.Template.PlaceOf(index, Entries.Values[index])
        : PlaceOfExpanded(Entries.Keys[index], Entries.Values[index]);

    /// <summary>What refers to a resource or an attribute of it; null when there is no such resource.</summary>
    public Value? Refer(string name, string? attribute, Origin origin)
    {
        if (Entries[name] is not MapValue declaration)
        {
            return IsOfModule(name) ? Make(name, attribute, origin) : null;
        }

        if (declaration["Condition"] is StringValue condition && scope.Conditions.Of(condition.Value, condition.Origin).Truth == Truth.False)
        {
            scope.Warning("cfn-absent-reference", $"\"{name}\" is referred to, but its condition \"{condition.Value}\" does not hold.", origin, $"Refer to it below the same condition only.");
            return Value.Unknown(UnknownCode.Dangling, $"\"{name}\" is not made, since its condition does not hold", origin.As(OriginKind.Computed));
        }

        return (attribute is null ? null : Stated(name, declaration, attribute, origin)) ?? Make(name, attribute, origin);
    }

    /// <summary>
    /// An attribute that is a property which the template states itself, such as the range of a network; null when it is none. What names a resource stays a reference to it.
    /// </summary>
    private Value? Stated(string name, MapValue declaration, string attribute, Origin origin)
    {
        if (NamingEnds.Any(end => attribute.EndsWith(end, StringComparison.Ordinal)) || declaration["Properties"] is not MapValue properties || properties[attribute] is not { } written || !_asked.Add(name))
        {
            return null;
        }

        var value = written is MapValue ? scope.Resolver.Resolve(written) : written;
        _asked.Remove(name);
        return value is StringValue or NumberValue or BooleanValue ? value.WithOrigin(origin.As(OriginKind.Computed)) : null;
    }

    private UnknownValue Make(string name, string? attribute, Origin origin)
    {
        if (!_references.TryGetValue((name, attribute), out var shared))
        {
            var target = Refinement.To(scope.KeyOf(name), attribute);
            shared = (
                new UnknownReason(UnknownCode.KnownAfterDeployment, attribute is null ? (Message)$"the id of \"{name}\"" : $"the {attribute} of \"{name}\""),
                attribute is not null && attribute.EndsWith("Arn", StringComparison.Ordinal) && !attribute.StartsWith("Outputs.", StringComparison.Ordinal) ? target with { Prefix = "arn:" } : target);
            _references[(name, attribute)] = shared;
        }

        return new UnknownValue(shared.Reason, origin.As(OriginKind.Computed), shared.Refinement);
    }

    /// <summary>Modules make resources whose ids begin with the module's own.</summary>
    private bool IsOfModule(string name)
    {
        if (_modules is null)
        {
            _modules = [];
            foreach (var (id, value) in Entries.Entries)
            {
                if (value is MapValue declaration && declaration["Type"] is StringValue type && type.Value.EndsWith("::MODULE", StringComparison.Ordinal))
                {
                    _modules.Add(id);
                }
            }
        }

        return _modules.Exists(module => name.StartsWith(module, StringComparison.Ordinal));
    }

    private Origin PlaceOfExpanded(string key, Value value)
    {
        var at = _written.Keys.IndexOf(key);
        return at >= 0 ? scope.Template.PlaceOf(at, value) : value.Origin;
    }
}
