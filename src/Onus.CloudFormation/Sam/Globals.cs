using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary>What the template says for all its functions, APIs and tables at once.</summary>
internal static class Globals
{
    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal) { "Api", "CapacityProvider", "Function", "HttpApi", "LayerVersion", "SimpleTable", "StateMachine", "WebSocketApi" };

    /// <summary>Puts the globals below the properties of the declarations.</summary>
    public static void Apply(SamStack stack)
    {
        if (stack.Template.Root["Globals"] is not { IsNull: false } given)
        {
            return;
        }

        if (given is not MapValue globals)
        {
            stack.Refuse("Globals", $"it is no map.", given.Origin);
            return;
        }

        foreach (var (kind, value) in globals.Entries)
        {
            if (!Kinds.Contains(kind))
            {
                stack.Refuse("Globals", $"there are no globals of the kind \"{kind}\".", value.Origin);
            }
            else if (value is not (MapValue or NullValue))
            {
                stack.Refuse("Globals", $"those of the kind \"{kind}\" are no map.", value.Origin);
            }
            else if (value is MapValue map)
            {
                CheckNames(stack, kind, map);
            }
        }

        foreach (var resource in stack.Resources)
        {
            ApplyTo(resource);
        }
    }

    /// <summary>Puts the globals below the properties of one declaration.</summary>
    public static void ApplyTo(SamResource resource)
    {
        if (resource.IsServerless && (resource.Stack.Template.Root["Globals"] as MapValue)?[resource.Kind] is MapValue common && resource.Stack.Budget.Make(common))
        {
            resource.Properties = (MapValue)Merge(common, Without(common, resource.Properties, resource.Stack, resource), 0);
        }
    }

    /// <summary>Two values of one property: maps are joined, lists appended, and of the rest the second wins.</summary>
    public static Value Merge(Value common, Value own, int depth)
    {
        if (depth < 64 && common is MapValue a && own is MapValue b && !SamStack.IsFunction(a) && !SamStack.IsFunction(b))
        {
            var builder = new MapBuilder(a.Count + b.Count);
            foreach (var (key, value) in a.Entries)
            {
                builder.Set(key, b[key] is { } other ? Merge(value, other, depth + 1) : value);
            }

            foreach (var (key, value) in b.Entries)
            {
                builder.TryAdd(key, value);
            }

            return builder.Build(own.Origin.HasPlace ? own.Origin : common.Origin);
        }

        return common is ListValue c && own is ListValue d ? Value.List([.. c.Items, .. d.Items], own.Origin) : own;
    }

    private static MapValue Without(MapValue common, MapValue local, SamStack stack, SamResource resource)
    {
        if (resource.Declaration["IgnoreGlobals"] is not { } ignored)
        {
            return local;
        }

        var builder = new MapBuilder(local.Count).SetAll(local);
        if (stack.Text(ignored) == "*")
        {
            resource.IgnoredGlobals.UnionWith(common.Keys.ToArray());
        }
        else if (ignored is ListValue list)
        {
            resource.IgnoredGlobals.UnionWith(list.Items.Select(item => stack.Text(item) ?? ""));
        }

        foreach (var name in resource.IgnoredGlobals)
        {
            builder.TryAdd(name, Value.Null);
        }

        return builder.Build(local.Origin);
    }

    private static void CheckNames(SamStack stack, string kind, MapValue given)
    {
        var refused = kind switch
        {
            "Api" => ["StageName", "DefinitionBody"],
            "HttpApi" => ["StageName", "DefinitionBody", "DefinitionUri"],
            "Function" => ["FunctionName", "Events", "Role ", "InlineCode"],
            "CapacityProvider" => ["CapacityProviderName"],
            "StateMachine" => ["Definition", "DefinitionUri", "Events", "Name", "Role", "Type"],
            _ => Array.Empty<string>(),
        };
        foreach (var name in refused)
        {
            if (given[name] is { } value)
            {
                stack.Refuse("Globals", $"\"{name}\" is none of the globals of the kind \"{kind}\".", value.Origin);
            }
        }
    }
}
