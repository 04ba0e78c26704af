using Onus.Core.Values;
using Onus.Hcl.Syntax;
using Onus.Terraform.Modules;

namespace Onus.Terraform.Evaluation;

/// <summary>The provider configurations that a module sees: its own, those that the call hands over, and the default ones of its callers.</summary>
internal sealed class ProviderTable(ModuleInstance module)
{
    private readonly Memo<(string Name, string Alias), MapValue> _configurations = new();

    /// <summary>The evaluated arguments of a provider configuration; empty when there is none.</summary>
    /// <param name="name">The local name of the provider.</param>
    /// <param name="alias">The alias; empty for the default one.</param>
    public MapValue Of(string name, string alias) => _configurations.Get((name, alias), key => Find(key.Name, key.Alias), _ => MapValue.Empty);

    private MapValue Find(string name, string alias)
    {
        var own = module.Syntax.Providers.GetValueOrDefault((name, alias));
        if (own is not null && (module.Call is null || own.Body.Attributes.Any(attribute => attribute.Name is not "alias" and not "version") || own.Body.Blocks.Length > 0))
        {
            return Evaluate(own.Body);
        }

        if (module.Call is not { } call)
        {
            return MapValue.Empty;
        }

        if (Handed(call, alias.Length == 0 ? name : name + "." + alias) is { } names)
        {
            return call.Caller.Providers.Of(names[0], names.Length > 1 ? names[1] : "");
        }

        return alias.Length == 0 ? call.Caller.Providers.Of(name, "") : MapValue.Empty;
    }

    private static string[]? Handed(CallNode call, string wanted)
    {
        if (call.Block.Body.Attribute("providers")?.Value is not ObjectExpression handed)
        {
            return null;
        }

        foreach (var item in handed.Items)
        {
            var key = SyntaxText.Names(item.Key is ParenthesesExpression parentheses ? parentheses.Inner : item.Key);
            if (key is not null && string.Join('.', key) == wanted)
            {
                return SyntaxText.Names(item.Value);
            }
        }

        return null;
    }

    private MapValue Evaluate(Body body)
    {
        var all = new BodyEvaluator(module.Root).Nested(body, module.Scope);
        return SecretMarker.Mark(all);
    }
}
