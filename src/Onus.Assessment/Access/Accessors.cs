using System.Collections.Immutable;
using Onus.Assessment.Policies;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Policies;
using Onus.Core.Secrets;
using Onus.Core.Values;

namespace Onus.Assessment.Access;

/// <summary>Says who somebody is that is let in, and to do what.</summary>
/// <param name="rules">Know which words stand for everybody, and which names are services.</param>
internal sealed class Accessors(AccessRules rules)
{
    private const string Service = "Service";
    private const string NotKnown = "not known";

    /// <summary>The principals of a statement.</summary>
    public IEnumerable<(AccessorKind Kind, string Name)> Of(PolicyStatement statement)
    {
        if (statement.Source["NotPrincipal"] is { IsNull: false })
        {
            return [(AccessorKind.Everybody, "everybody but some")];
        }

        return statement.Principals.Unknown is not null ? [(AccessorKind.Unknown, NotKnown)] : statement.Principals.Parts.Select(Of);
    }

    /// <summary>Somebody whom a property names that is no policy's: a word for everybody, a service, an account, an ARN.</summary>
    public (AccessorKind Kind, string Name) Of(Value value) => value switch
    {
        StringValue { Value: var text } when rules.Everybody.Contains(text, StringComparer.OrdinalIgnoreCase) => (AccessorKind.Everybody, "everybody"),
        StringValue { Value: var text } when rules.Services.Any(pattern => Wildcard.IsMatch(pattern, text)) => (AccessorKind.Service, Redaction.Of(text)),
        _ => Of(new PolicyPrincipal("AWS", value)),
    };

    /// <summary>The actions of a statement, or a word for all but some.</summary>
    public static ImmutableArray<string> ActionsOf(PolicyStatement statement) => statement.NotActions.IsEmpty ? Shown(statement.Actions) : ["all but some"];

    /// <summary>Values that say what somebody may do, each once.</summary>
    public static ImmutableArray<string> Shown(IEnumerable<Value> actions) => [.. actions.Select(action => action is StringValue text ? Redaction.Of(text.Value) : NotKnown).Distinct(StringComparer.Ordinal)];

    private static (AccessorKind Kind, string Name) Of(PolicyPrincipal principal) => principal.Value switch
    {
        StringValue { Value: "*" } when principal.Type is "*" or "AWS" => (AccessorKind.Everybody, "everybody"),
        StringValue { Value: var text } => (principal.Type switch
        {
            Service => AccessorKind.Service,
            "Federated" => AccessorKind.Federated,
            _ when text.EndsWith(":root", StringComparison.Ordinal) || text.All(char.IsAsciiDigit) => AccessorKind.Account,
            _ => AccessorKind.Identity,
        }, Redaction.Of(text)),
        UnknownValue { Refinement.References: [var reference, ..] } => (principal.Type == Service ? AccessorKind.Service : AccessorKind.Identity, reference.Target[(reference.Target.IndexOf('#', StringComparison.Ordinal) + 1)..]),
        UnknownValue unknown when TextForm.Of(unknown) is { } form => (form.EndsWith(":root", StringComparison.Ordinal) ? AccessorKind.Account : AccessorKind.Unknown, form.Replace(TextForm.Hole, '…').Replace(TextForm.Account, '…')),
        _ => (AccessorKind.Unknown, NotKnown),
    };
}
