using System.Collections.Immutable;
using Onus.Catalog.Model;
using Onus.Contracts;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Loading;

/// <summary>Reads the <c>check</c> and <c>checks</c> blocks of a service folder.</summary>
internal static class CheckReader
{
    private static readonly string[] ExampleKinds = ["pass", "fail", "unknown", "not-applicable"];

    /// <summary>The checks that the files of a folder have, in their order; each is read when it is first asked for.</summary>
    /// <param name="inherited">The constants of the folder.</param>
    /// <param name="crosswalk">What others call them.</param>
    public static ImmutableArray<WrittenCheck> Read(IReadOnlyList<Body> bodies, string service, MapValue inherited, CrosswalkReader crosswalk, LoadContext context)
    {
        var locals = new LocalsReader(inherited);
        foreach (var body in bodies)
        {
            locals.Read(body, context);
        }

        var checks = ImmutableArray.CreateBuilder<WrittenCheck>();
        foreach (var block in bodies.SelectMany(body => body.Blocks))
        {
            if (block.Type == "check")
            {
                checks.Add(new WrittenCheck(block, () => crosswalk.Apply(ReadOne(block, ImmutableHashSet<string>.Empty, service, locals, context))));
            }
            else if (block.Type == Family.BlockType)
            {
                checks.AddRange(Family.Members(block, context).Select(member => new WrittenCheck(member, () => crosswalk.Apply(ReadMember(block, member, service, locals, context)))));
            }
            else if (block.Type != "locals")
            {
                context.Error("catalog-unknown-key", $"A \"{block.Type}\" block does not belong among checks.", block.Origin, $"Known are check, checks and locals; sources stand in service.hcl or sources.hcl.");
            }
        }

        return checks.ToImmutable();
    }

    /// <summary>Reads a check of settings; the service is that of its types.</summary>
    public static Check ReadOwn(BlockSyntax block, LocalsReader locals, LoadContext context) => ReadOne(block, ImmutableHashSet<string>.Empty, "", locals, context);

    private static Check ReadMember(BlockSyntax family, BlockSyntax member, string service, LocalsReader locals, LoadContext context)
    {
        var (check, read) = Family.Expand(family.Body, member, locals, context);
        return ReadOne(check, read, service, locals, context);
    }

    private static Check ReadOne(BlockSyntax block, IReadOnlySet<string> read, string service, LocalsReader locals, LoadContext context)
    {
        var (written, known) = Shape.Expand(block, read, locals, context);
        var id = written.Label(0) ?? "";
        var responsibility = written.Body.Attribute("responsibility") is { } serves && context.Evaluate(serves.Value, locals) is StringValue text ? text.Value : "";
        var isHeld = context.Adjustments.Holds(id, service, responsibility);
        var defaults = written.Body.Attribute("parameters") is { } given && context.Evaluate(given.Value, locals) is MapValue map ? map : MapValue.Empty;
        var parameters = context.Adjustments.ParametersOf(id, isHeld, defaults, context);
        var scope = parameters.Count == 0 ? (Scope)locals : new ParameterScope(locals, parameters);
        return context.Adjustments.Apply(ReadOne(new BlockReader(written, scope, context, known), service, parameters, locals, context) with { IsHeld = isHeld }, isHeld);
    }

    private static Check ReadOne(BlockReader reader, string service, MapValue parameters, LocalsReader locals, LoadContext context)
    {
        _ = reader.Map("parameters");
        var named = reader.Written("condition");
        var condition = named is null ? null : context.Expand(named);
        if (condition is null)
        {
            reader.Missing("condition");
        }

        Expression? Named(string name, Expression? expanded) => reader.Raw(name) is { } raw && raw != (object?)expanded ? raw : null;
        var applies = reader.Expression("applies");
        var severity = reader.Word("severity", Words.Of<Severity>());
        var fix = FixText.Parse(reader.Text("fix"));
        var check = new Check
        {
            Id = reader.Label,
            Service = service,
            Title = reader.Text("title"),
            Responsibility = reader.Text("responsibility"),
            Types = reader.Texts("resource", required: true),
            Severity = severity,
            Level = ReadLevel(reader, severity, context),
            Parameters = parameters,
            Applies = applies,
            NamedApplies = Named("applies", applies),
            NamedCondition = Named("condition", condition),
            Written = named,
            Condition = condition ?? new LiteralExpression(Value.Unknown(UnknownCode.Invalid, $"the check has no condition"), reader.Origin),
            Why = reader.Text("why"),
            FixText = fix,
            Remedy = reader.Map("remedy"),
            Source = reader.OptionalText("source"),
            Confidence = reader.Confidence(context),
            Uninherits = reader.NamedTexts("uninherits"),
            Validity = new Validity(reader.OptionalDayText("since", context), reader.OptionalDayText("until", context)),
            MadeExamples = new(() => GivenExamples.Read(reader, condition, context, ExampleKinds)),
            Locals = locals.Locals,
            Origin = reader.Origin,
        };
        if (!context.IsVerified)
        {
            ExampleReader.Require(check.Examples, reader, context, "pass", "fail", "unknown");
        }

        reader.Finish();
        return check;
    }

    private static CheckLevel ReadLevel(BlockReader reader, Severity severity, LoadContext context)
    {
        var level = reader.OptionalWord("level", Words.Of<CheckLevel>()) ?? CheckLevels.Of(severity);
        if (level == CheckLevel.Thorough && severity >= Severity.High)
        {
            context.Error("catalog-level", $"Check \"{reader.Label}\" is of {severity.Name()} severity and thorough.", reader.Origin, $"Write level = \"recommended\" or a lower severity: what is grave is in the default profile.");
        }

        return level;
    }
}
