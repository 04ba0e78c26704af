using System.Collections.Immutable;
using Onus.Catalog.Loading;
using Onus.Core.Values;
using Onus.Hcl.Evaluation;
using Onus.Hcl.Syntax;

namespace Onus.Catalog.Mapping;

/// <summary>Reads what a <c>live</c> block says of the calls that its type is collected by.</summary>
internal sealed class CollectorReader(LoadContext context)
{
    private const int MaxBatch = 1000;

    /// <summary>The collector of a block; what the block says of properties is read by others.</summary>
    public Collector Read(BlockReader reader)
    {
        var service = reader.Text("service");
        return new Collector
        {
            List = ReadCall(reader, service, reader.Text("operation")),
            Items = reader.OptionalText("items") ?? "",
            Id = reader.OptionalText("id") ?? "",
            Scope = reader.OptionalText("scope") ?? Collector.Regional,
            Parent = reader.OptionalText("parent"),
            IsHelper = reader.Flag("helper"),
            Evidence = reader.OptionalText("evidence") ?? "",
            IsCore = reader.Flag("core"),
            Only = reader.Expression("only"),
            Region = reader.Expression("region"),
            Names = reader.Expression("names"),
            Undeclared = reader.Expression("undeclared"),
            Tells = reader.Texts("tells"),
            Equal = reader.Texts("equal"),
            Absent = reader.Texts("absent"),
            Unreadable = reader.NamedTexts("unreadable"),
            Members = reader.OptionalText("members") ?? "",
            Recorded = reader.Expression("recorded"),
            RecordedAs = reader.OptionalText("recorded_as") ?? "",
            Gone = reader.Texts("gone"),
            Again = [.. reader.Blocks("again").Select(ReadAgain)],
            FollowUps = [.. reader.Blocks("follow").Select(block => ReadFollowUp(block, service))],
            Joins = [.. reader.Blocks("join").Select(block => ReadJoin(block, service))],
            Organization = reader.Blocks("organization").Select(block => ReadOrganization(block, service)).FirstOrDefault(),
            Origin = reader.Origin,
        };
    }

    private FollowUp ReadFollowUp(BlockSyntax block, string service)
    {
        var reader = new BlockReader(block, Scope.Empty, context);
        var read = ReadCall(reader, reader.OptionalText("service") ?? service, reader.Label);
        var into = reader.OptionalText("into");
        var followUp = new FollowUp(read)
        {
            Root = reader.OptionalText("root") ?? "",
            Name = into ?? reader.OptionalText("as") ?? read.Operation,
            IsProperty = into is not null,
            IsWhole = reader.Flag("whole"),
            When = reader.Expression("when"),
            Batch = reader.OptionalText("batch") is { } batch ? int.TryParse(batch, out var count) && count is > 0 and <= MaxBatch ? count : Wrong(reader) : 1,
            Match = reader.OptionalText("match") ?? "",
            Recorded = reader.Expression("recorded"),
            Origin = block.Origin,
        };
        reader.Finish();
        return followUp;
    }

    private OrganizationRead ReadOrganization(BlockSyntax block, string service)
    {
        var reader = new BlockReader(block, Scope.Empty, context);
        var accounts = reader.Blocks("accounts").Select(inner => ReadAccounts(inner, service)).FirstOrDefault();
        if (accounts is null)
        {
            reader.Missing("accounts");
        }

        var list = ReadCall(reader, service, reader.Label);
        var organization = new OrganizationRead(list, accounts ?? new AccountsRead(list, "", null))
        {
            Requires = reader.Blocks("requires").Select(inner => ReadRequirement(inner, service)).FirstOrDefault(),
            FollowUps = [.. reader.Blocks("follow").Select(inner => ReadFollowUp(inner, service))],
            Origin = block.Origin,
        };
        reader.Finish();
        return organization;
    }

    private AccountsRead ReadAccounts(BlockSyntax block, string service)
    {
        var reader = new BlockReader(block, Scope.Empty, context);
        var accounts = new AccountsRead(ReadCall(reader, service, reader.Label), reader.Text("items"), reader.Expression("when"));
        reader.Finish();
        return accounts;
    }

    private OrganizationRequirement ReadRequirement(BlockSyntax block, string service)
    {
        var reader = new BlockReader(block, Scope.Empty, context);
        var requirement = new OrganizationRequirement(ReadCall(reader, service, reader.Label), reader.Expression("holds") ?? Missing(reader, "holds"), reader.Text("otherwise"));
        reader.Finish();
        return requirement;
    }

    private ListAgain ReadAgain(BlockSyntax block)
    {
        var reader = new BlockReader(block, Scope.Empty, context);
        var again = new ListAgain(reader.Text("scope"), reader.Expression("input") ?? Missing(reader, "input"));
        reader.Finish();
        return again;
    }

    private Join ReadJoin(BlockSyntax block, string service)
    {
        var reader = new BlockReader(block, Scope.Empty, context);
        var read = ReadCall(reader, reader.OptionalText("service") ?? service, reader.Label);
        var join = new Join(read, reader.Text("items"), reader.Text("key"), reader.Expression("on") ?? Missing(reader, "on")) { Name = reader.OptionalText("as") ?? read.Operation, Origin = block.Origin };
        reader.Finish();
        return join;
    }

    private static ApiRead ReadCall(BlockReader reader, string service, string operation)
    {
        var page = reader.NamedTexts("page");
        return new ApiRead(
            service,
            operation,
            reader.Texts("actions", required: true),
            reader.Expression("input"),
            page.IsEmpty ? null : new Paging(page.GetValueOrDefault("in", ""), page.GetValueOrDefault("out", ""), page.GetValueOrDefault("more")),
            reader.Texts("not_set"))
        {
            Table = reader.OptionalText("table") ?? "",
            Says = reader.NamedTexts("says"),
        };
    }

    private int Wrong(BlockReader reader)
    {
        context.Error("catalog-type", $"\"batch\" of {reader.Label} is no number from 1 to {MaxBatch}.", reader.OriginOf("batch"), $"Write how many things one call may be about.");
        return 1;
    }

    private static LiteralExpression Missing(BlockReader reader, string name)
    {
        reader.Missing(name);
        return new LiteralExpression(Value.Null, reader.Origin);
    }
}
