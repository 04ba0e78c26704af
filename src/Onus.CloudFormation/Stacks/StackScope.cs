using Onus.CloudFormation.Templates;
using Onus.Contracts;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Core.Places;
using Onus.Core.Values;

namespace Onus.CloudFormation.Stacks;

/// <summary>One stack while it is read: its template, what its names stand for, and where complaints go.</summary>
internal sealed class StackScope
{
    public StackScope(Template template, StackFamily family, string prefix, IReadOnlyDictionary<string, Value> given)
    {
        Template = template;
        Given = given;
        Family = family;
        Prefix = prefix;
        Rules = new TemplateRules(template.Section("Rules"));
        Pseudo = new PseudoParameters(family.Context.Options, prefix.Length > 0);
        Parameters = new ParameterTable(template.Section("Parameters"), given, KeyOf, family.Budget, Rules);
        Resolver = new Resolver(this);
        Conditions = new ConditionTable(new LazySection(template.Section("Conditions"), this), this);
        Mappings = new LazySection(template.Section("Mappings"), this);
        Outputs = new LazySection(template.Section("Outputs"), this);
        Resources = new ResourceSection(this);
        Nested = new NestedStacks(this);
    }

    public Template Template { get; }

    /// <summary>The values of parameters that were given.</summary>
    public IReadOnlyDictionary<string, Value> Given { get; }

    /// <summary>What it shares with its nested stacks.</summary>
    public StackFamily Family { get; }

    /// <summary>What stands before its logical ids in addresses; empty for a root.</summary>
    public string Prefix { get; }

    public PseudoParameters Pseudo { get; }

    public TemplateRules Rules { get; }

    public ParameterTable Parameters { get; }

    public ConditionTable Conditions { get; }

    public Resolver Resolver { get; }

    public ResourceSection Resources { get; }

    public NestedStacks Nested { get; }

    public LazySection Mappings { get; }

    public LazySection Outputs { get; }

    /// <summary>The stack that this one is nested in; null for a root.</summary>
    public StackScope? Parent { get; init; }

    /// <summary>Why an address whose loop can't be counted is in doubt, by logical id.</summary>
    public Dictionary<string, UnknownReason> Unsettled { get; } = new(StringComparer.Ordinal);

    /// <summary>What the declarations are called from which a transform made resources, by the logical ids of these.</summary>
    public Dictionary<string, SourceBlocks> Sources { get; } = new(StringComparer.Ordinal);

    /// <summary>What the identifiers of loops stand for that can't be counted.</summary>
    public Dictionary<string, Value> LoopNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether names may be there that the template does not declare, because a transform or module makes them.</summary>
    public bool IsTransformed => Macros.MayDeclare(this);

    /// <summary>The key by which references name what has an address in this stack.</summary>
    public string KeyOf(string address) => Resource.KeyOf(Family.Deployment, Prefix + address);

    /// <summary>A stack that is nested in this one.</summary>
    public StackScope Nest(Template template, string name, IReadOnlyDictionary<string, Value> given) =>
        Family.Open(template, Family, Prefix + name + "/", given, this);

    public void Error(string code, Message message, Origin origin, Message remedy) => Family.Say(diagnostics => diagnostics.Error(code, message, origin, remedy));

    public void Warning(string code, Message message, Origin origin, Message remedy) => Family.Say(diagnostics => diagnostics.Warning(code, message, origin, remedy));

    public void Note(string code, Message message, Origin origin) => Family.Say(diagnostics => diagnostics.Note(code, message, origin));

    /// <summary>Notes a name that the template does not declare.</summary>
    public void Missing(MissingKind kind, string name, Origin origin) => Family.Say(_ => Family.Missing.Add(Template.Written, kind, name, origin));

    /// <summary>An unknown for an expression that is wrong, with the diagnostic that says how.</summary>
    public Value Invalid(string code, Message message, Origin origin, Message remedy)
    {
        Error(code, message, origin, remedy);
        return Value.Unknown(UnknownCode.Invalid, $"its expression is wrong", origin.As(OriginKind.Computed));
    }
}
