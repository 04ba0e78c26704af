using Onus.CloudFormation.Templates;
using Onus.Core.Diagnostics;
using Onus.Core.Model;
using Onus.Sources;

namespace Onus.CloudFormation;

/// <summary>Reads CloudFormation and SAM templates, in JSON or YAML, as they stand or as the CDK made them.</summary>
public sealed class CloudFormationReader : IReader
{
    /// <inheritdoc/>
    public string Kind => "cloudformation";

    /// <inheritdoc/>
    public bool Recognises(CandidateFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return TemplateSigns.NameFits(file) && !file.IsBinary && file.Any(TemplateSigns.MayBe);
    }

    /// <inheritdoc/>
    public IEnumerable<Deployment> Read(IReadOnlyList<CandidateFile> files, ReadContext context)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(context);
        var readings = new List<Reading>();
        foreach (var file in context.Each(files))
        {
            if (context.Contain(file.Shown, () => Read(file, context)) is not { } reading)
            {
                continue;
            }

            if (reading.Deployment is null)
            {
                Hand(reading, context);
            }
            else
            {
                readings.Add(reading);
            }
        }

        // A template that another one nests is part of that one, unless they nest each other and would both get lost.
        var nested = readings.SelectMany(reading => reading.Nested).ToHashSet(StringComparer.Ordinal);
        var covered = readings.Where(reading => !nested.Contains(reading.Id)).SelectMany(reading => reading.Nested).ToHashSet(StringComparer.Ordinal);
        foreach (var reading in readings)
        {
            if (!covered.Contains(reading.Id))
            {
                covered.UnionWith(reading.Nested);
                Hand(reading, context);
                yield return reading.Deployment!;
            }
        }
    }

    private Reading Read(CandidateFile file, ReadContext context)
    {
        var diagnostics = new DiagnosticBag();
        if (new TemplateLoader(context, diagnostics).Load(file, file.Named) is not { } template)
        {
            return new Reading(file.Id, null, [], diagnostics);
        }

        var family = StackReader.Read(template, file.Shown, context, diagnostics);
        return new Reading(file.Id, new Deployment(file.Shown, Kind, family.Resources) { Length = family.Length }, family.NestedFiles, diagnostics);
    }

    private static void Hand(Reading reading, ReadContext context)
    {
        foreach (var diagnostic in reading.Diagnostics.Items)
        {
            context.Diagnostics.Add(diagnostic);
        }
    }

    private sealed record Reading(string Id, Deployment? Deployment, ICollection<string> Nested, DiagnosticBag Diagnostics);
}
