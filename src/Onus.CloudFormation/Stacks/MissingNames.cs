using Onus.CloudFormation.Templates;
using Onus.Core.Diagnostics;
using Onus.Core.Places;

namespace Onus.CloudFormation.Stacks;

/// <summary>What a name is looked for among.</summary>
internal enum MissingKind
{
    /// <summary>Parameters and resources.</summary>
    Reference,

    /// <summary>Conditions.</summary>
    Condition,

    /// <summary>Mappings.</summary>
    Mapping,
}

/// <summary>
/// Names that a template uses and does not declare, each place once. A file whose names all belong to sections that it does not have is a piece that is put into a template elsewhere:
/// that is one thing to say, however many names it uses.
/// </summary>
internal sealed class MissingNames
{
    private const int MaxShown = 5;
    private readonly Dictionary<Template, List<(MissingKind Kind, string Name, Origin Origin)>> _found = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(MissingKind, string, Origin)> _seen = [];

    /// <summary>Notes a name.</summary>
    /// <param name="template">The template as it was written.</param>
    /// <param name="origin">Where it is used.</param>
    public void Add(Template template, MissingKind kind, string name, Origin origin)
    {
        if (!_seen.Add((kind, name, origin)))
        {
            return;
        }

        if (!_found.TryGetValue(template, out var names))
        {
            _found[template] = names = [];
        }

        names.Add((kind, name, origin));
    }

    /// <summary>Says all that was noted.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var (template, names) in _found)
        {
            if (IsPiece(template, names))
            {
                var distinct = names.Select(missing => missing.Name).Distinct().ToList();
                diagnostics.Warning(
                    "cfn-piece",
                    $"The file is a piece of a template: {string.Join(", ", distinct.Take(MaxShown).Select(name => $"\"{name}\""))}{(distinct.Count > MaxShown ? $" and {distinct.Count - MaxShown} more" : "")} stand elsewhere, and what depends on them is not known.",
                    names[0].Origin,
                    $"Scan the template that is made of it, if what is deployed is to be judged.");
                continue;
            }

            foreach (var (kind, name, origin) in names)
            {
                Say(diagnostics, kind, name, origin);
            }
        }
    }

    private static void Say(DiagnosticBag diagnostics, MissingKind kind, string name, Origin origin)
    {
        switch (kind)
        {
            case MissingKind.Condition:
                diagnostics.Error("cfn-unknown-condition", $"There is no condition \"{name}\".", origin, $"Declare it below Conditions, or correct the name.");
                break;
            case MissingKind.Mapping:
                diagnostics.Error("cfn-bad-lookup", $"There is no mapping \"{name}\".", origin, $"Correct the keys, add the value, or give a DefaultValue.");
                break;
            default:
                diagnostics.Error("cfn-dangling-reference", $"There is no parameter or resource \"{name}\".", origin, $"Declare it, or correct the name.");
                break;
        }
    }

    private static bool IsPiece(Template template, List<(MissingKind Kind, string Name, Origin Origin)> names) =>
        !template.Root.ContainsKey("AWSTemplateFormatVersion")
        && names.TrueForAll(missing => template.Section(SectionOf(missing.Kind)).Count == 0)
        && names.Select(missing => missing.Name).Distinct().Skip(1).Any();

    private static string SectionOf(MissingKind kind) => kind switch
    {
        MissingKind.Condition => "Conditions",
        MissingKind.Mapping => "Mappings",
        _ => "Parameters",
    };
}
