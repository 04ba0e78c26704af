using Onus.Contracts;

namespace Onus.Assessment.Tests.Splits;

/// <summary>Two tables that AWS prints on who brings updates: Lambda's by runtime update mode, and OpenSearch's domains against serverless collections, cell by cell.</summary>
public sealed class UpdateTableTests
{
    /// <summary>Lambda Developer Guide, Shared responsibility model for runtime management: who publishes patched runtimes, and who brings them to a function that exists.</summary>
    private const string Lambda = """
        mode            | svc.software | plat.patch
        Auto            | aws          | aws
        Function update | aws          | shared
        Manual          | aws          | customer
        Container image | aws          | shared
        """;

    /// <summary>OpenSearch Service Developer Guide, Comparing OpenSearch Service and OpenSearch Serverless: the rows that say whose job something is.</summary>
    private const string OpenSearch = """
        feature                     | responsibility       | domain   | collection
        Capacity management         | svc.capacity         | customer | aws
        Encryption at rest          | data.encrypt-rest    | customer | aws
        Data access control         | iam.grant            | customer | customer
        Network access              | net.exposure         | customer | customer
        Version upgrades            | plat.update-settings | customer | aws
        Service software updates    | plat.patch           | customer | aws
        """;

    /// <summary>Rights belong to the account as a whole, whatever is in it.</summary>
    private const string OfTheAccount = "iam.grant";

    private static readonly Dictionary<string, Split> Modes = new(StringComparer.Ordinal)
    {
        ["Auto"] = Function("Auto"),
        ["Function update"] = Function("FunctionUpdate"),
        ["Manual"] = Function("Manual"),
        ["Container image"] = Question.Of("AWS::Lambda::Function", """{"PackageType": "Image", "Code": {"ImageUri": "x"}}"""),
    };

    private static readonly Dictionary<string, Split> Designs = new(StringComparer.Ordinal)
    {
        ["domain"] = Question.Of("AWS::OpenSearchService::Domain", """{"VPCOptions": {"SubnetIds": ["subnet-1"]}}"""),
        ["collection"] = Question.Of("AWS::OpenSearchServerless::Collection"),
    };

    /// <summary>Cells in which AWS prints one of the two although both do a part.</summary>
    private static readonly Dictionary<(string Design, string Responsibility), string> SharedInFact = new()
    {
        [("domain", "svc.capacity")] = "the customer sizes the domain, AWS replaces nodes that fail",
        [("domain", "plat.patch")] = "the customer applies updates, AWS publishes them",
        [("collection", "data.encrypt-rest")] = "a collection is always encrypted, by the key that the customer's encryption policy names",
    };

    public static TheoryData<string, string, string> LambdaCells() => Cells(Lambda, (cells, row, heads) =>
    {
        cells.Add(row[0], heads[1], row[1]);
        cells.Add(row[0], heads[2], row[2]);
    });

    public static TheoryData<string, string, string> OpenSearchCells() => Cells(OpenSearch, (cells, row, heads) =>
    {
        cells.Add(heads[2], row[1], row[2]);
        cells.Add(heads[3], row[1], row[3]);
    });

    [Theory]
    [MemberData(nameof(LambdaCells))]
    public void Lambdas_update_modes_are_as_AWS_prints_them(string mode, string responsibility, string printed) =>
        Modes[mode].For(responsibility).Holder.Name().ShouldBe(printed);

    [Theory]
    [MemberData(nameof(OpenSearchCells))]
    public void OpenSearch_domains_and_collections_are_as_AWS_prints_them(string design, string responsibility, string printed)
    {
        if (responsibility == OfTheAccount)
        {
            Knowledge.Catalog.FindResponsibility(responsibility)!.Default.Values.Select(holder => holder.Name()).ShouldAllBe(holder => holder == printed);
            return;
        }

        var entry = Designs[design].For(responsibility);
        if (SharedInFact.TryGetValue((design, responsibility), out var reason))
        {
            entry.Holder.ShouldBe(Holder.Shared, reason);
            entry.Parts.Aws.ShouldNotBeNullOrEmpty();
            entry.Parts.Customer.ShouldNotBeNullOrEmpty();
        }
        else
        {
            entry.Holder.Name().ShouldBe(printed);
        }
    }

    private static Split Function(string mode) =>
        Question.Of("AWS::Lambda::Function", $$$"""{"Runtime": "python3.13", "RuntimeManagementConfig": {"UpdateRuntimeOn": "{{{mode}}}"}}""");

    private static TheoryData<string, string, string> Cells(string table, Action<TheoryData<string, string, string>, string[], string[]> add)
    {
        var rows = table.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        var cells = new TheoryData<string, string, string>();
        rows.Skip(1).ToList().ForEach(row => add(cells, row, rows[0]));
        return cells;
    }
}
