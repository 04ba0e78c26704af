using Onus.Contracts;
using Onus.Core.Places;
using Onus.Core.Values;
using Onus.Sources;

namespace Onus.CloudFormation.Stacks;

/// <summary>The nested stacks of a stack whose templates are there as files.</summary>
internal sealed class NestedStacks(StackScope scope)
{
    /// <summary>The type of a nested stack.</summary>
    public const string Type = "AWS::CloudFormation::Stack";

    /// <summary>The type of stacks in several accounts and Regions, which may hold its template as a text.</summary>
    public const string SetType = "AWS::CloudFormation::StackSet";

    private const int MaxDepth = 10;
    private const int MaxStacks = 500;
    private readonly Dictionary<string, StackScope?> _stacks = new(StringComparer.Ordinal);
    private readonly HashSet<string> _opening = new(StringComparer.Ordinal);

    /// <summary>An output of a nested stack; null when the name is no nested stack.</summary>
    public Value? Output(string name, string output, Origin origin)
    {
        if (scope.Resources.Entries[name] is not MapValue declaration || declaration["Type"] is not StringValue { Value: Type })
        {
            return null;
        }

        if (Open(name) is not { } nested)
        {
            return Value.Unknown(UnknownCode.Unavailable, $"the output \"{output}\" of the nested stack \"{name}\"", origin.As(OriginKind.Computed), Refinement.To(scope.KeyOf(name), "Outputs." + output));
        }

        if (nested.Outputs.Entries[output] is not MapValue found || found["Value"] is not { } value)
        {
            scope.Error("cfn-dangling-reference", $"The nested stack \"{name}\" has no output \"{output}\".", origin, $"Declare it, or correct the name.");
            return Value.Unknown(UnknownCode.Dangling, $"there is no output \"{output}\"", origin.As(OriginKind.Computed));
        }

        var suspended = nested.Conditions.Suspend();
        var resolved = nested.Resolver.Resolve(value);
        nested.Conditions.Resume(suspended);
        return ReferenceEquals(resolved, PseudoParameters.NoValue) ? Value.Null : resolved.WithOrigin(origin.As(OriginKind.Computed));
    }

    /// <summary>The stack behind a logical id; null when its template is not there or must not be read.</summary>
    public StackScope? Open(string name)
    {
        if (_stacks.TryGetValue(name, out var known))
        {
            return known;
        }

        var declaration = (MapValue)scope.Resources.Entries[name]!;
        if (!_opening.Add(name))
        {
            scope.Error("cfn-circular-stacks", $"The nested stack \"{name}\" depends on its own outputs.", declaration.Origin, $"Break the circle.");
            return null;
        }

        // What is worked out here serves every place that asks, so it must not rest on what that place assumes.
        var suspended = scope.Conditions.Suspend();
        var nested = OpenNew(name, declaration);
        scope.Conditions.Resume(suspended);
        _opening.Remove(name);
        return _stacks[name] = nested;
    }

    private StackScope? OpenNew(string name, MapValue declaration)
    {
        var properties = declaration["Properties"] as MapValue ?? MapValue.Empty;
        if (!scope.Family.Context.Options.FollowNested || Find(declaration, properties) is not { } file)
        {
            return null;
        }

        var depth = 1;
        for (var above = scope; above is not null; above = above.Parent)
        {
            if (++depth > MaxDepth || above.Template.Input.Id == file.Id)
            {
                scope.Error("cfn-circular-stacks", $"The nested stack \"{name}\" nests itself, or more than {MaxDepth} deep.", declaration.Origin, $"Break the circle.");
                return null;
            }
        }

        if (scope.Family.NestedCount >= MaxStacks)
        {
            scope.Error("cfn-too-many-stacks", $"There are more than {MaxStacks} nested stacks; the rest is not read.", declaration.Origin, $"Name their templates as paths of their own.");
            return null;
        }

        scope.Family.NestedCount++;
        if (scope.Family.Load(file) is not { } template)
        {
            return null;
        }

        return scope.Nest(template, name, Given(properties));
    }

    private Dictionary<string, Value> Given(MapValue properties)
    {
        var given = new Dictionary<string, Value>(StringComparer.Ordinal);
        if (properties["Parameters"] is { } parameters && scope.Resolver.Resolve(parameters) is MapValue map)
        {
            foreach (var (key, value) in map.Entries)
            {
                given[key] = value;
            }
        }

        return given;
    }

    /// <summary>The template's file: what a CDK app says beside the resource, else a relative address.</summary>
    private CandidateFile? Find(MapValue declaration, MapValue properties)
    {
        var asset = declaration["Metadata"] is MapValue metadata ? metadata["aws:asset:path"] as StringValue : null;
        var location = asset ?? (properties["TemplateURL"] is { } url ? scope.Resolver.Resolve(url) as StringValue : null);
        if (location is null || location.Value.Length == 0 || location.Value.Contains("://", StringComparison.Ordinal) || Path.IsPathRooted(location.Value))
        {
            scope.Note("cfn-nested-not-read", $"The template of a nested stack is not there as a file, so its resources are not seen.", declaration.Origin);
            return null;
        }

        var input = scope.Template.Input;
        if (input.Tree.Resolve(input.Folder, location.Value) is null)
        {
            scope.Warning("cfn-nested-outside-root", $"The template \"{location.Value}\" of a nested stack is outside of the root folder and is not read.", location.Origin, $"Give a root folder that holds it.");
            return null;
        }

        if (CandidateFile.Find(input.Tree, input.Folder, location.Value) is { } file && file.Length <= scope.Family.Context.Options.MaxFileSize)
        {
            return file;
        }

        scope.Note("cfn-nested-not-read", $"The template \"{location.Value}\" of a nested stack is not there, so its resources are not seen.", location.Origin);
        return null;
    }
}
