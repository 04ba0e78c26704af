using System.Collections.Immutable;
using Onus.Catalog.Loading;
using Onus.Catalog.Model;
using Onus.Core.Diagnostics;
using Onus.Core.Files;
using Onus.Core.Places;
using Onus.Core.Secrets;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog;

/// <summary>A team's own settings (<c>onus.hcl</c>): where it has settled a responsibility otherwise than AWS's documents have it.</summary>
/// <param name="Source">The settings as a source, for the basis of what they decide.</param>
/// <param name="Overrides">The overrides, in the order of the file.</param>
/// <param name="FileId">What tells the file from all others of a run.</param>
public sealed record TeamSettings(CitedSource Source, ImmutableArray<HolderOverride> Overrides, string FileId)
{
    /// <summary>The name of the file in a project's folder.</summary>
    public const string FileName = "onus.hcl";

    /// <summary>The id under which the settings are cited.</summary>
    public const string SourceId = "team";

    /// <summary>The settings with their conditions changed: the functions that a catalogue defines are put in their places when it is known which one they are read with.</summary>
    internal TeamSettings With(Func<Expression, Expression> expand) =>
        this with { Overrides = [.. Overrides.Select(item => item.When is { } when ? item with { When = expand(when) } : item)] };

    /// <summary>Reads settings.</summary>
    /// <returns>The settings; null when the file can't be read, which is reported.</returns>
    public static TeamSettings? Read(InputPath path, SourceMap sources, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(path);
        var context = new LoadContext(path.Tree, sources, diagnostics);
        if (context.Parse(path.Path) is not { } body)
        {
            return null;
        }

        var locals = new LocalsReader(MapValue.Empty);
        locals.Read(body, context);
        var source = new CitedSource(SourceId, "The team's own settings", path.Shown, "", "", null, body.Origin);
        var overrides = ImmutableArray.CreateBuilder<HolderOverride>();
        foreach (var block in body.Blocks)
        {
            var reader = new BlockReader(block, block.Type == "override" ? locals : Scope.Empty, context);
            switch (block.Type)
            {
                case "team":
                    var decided = reader.Text("decided");
                    source = source with { Title = $"{Redaction.Of(reader.Text("name"))}: the team's own settings", AsOf = decided, Seen = decided, Origin = block.Origin };
                    reader.Finish();
                    break;
                case "override":
                    overrides.Add(OverrideReader.ReadTeam(reader, locals, context, SourceId));
                    break;
                case "locals":
                    break;
                default:
                    context.Error("settings-unknown-key", $"A \"{block.Type}\" block does not belong into {FileName}.", block.Origin, $"Known are team, override and locals.");
                    break;
            }
        }

        if (overrides.Count > 0 && source.AsOf.Length == 0)
        {
            context.Error("settings-missing", $"The settings do not say whose they are and when they were decided.", body.Origin, $"Add team {{ name = \"…\" decided = \"2026-05-01\" }}.");
        }

        return new TeamSettings(source, overrides.ToImmutable(), path.Find() is { } found ? path.Tree.IdOf(found.Path) : "");
    }
}
