using Onus.Contracts;

namespace Onus.Assessment.Tests.Splits;

/// <summary>
/// What AWS's whitepaper (AWS Security Best Practices, 2016: layers and models) and its training table (three categories of services) print, cell by cell,
/// against the defaults of the catalogue.
/// </summary>
public sealed class ModelTableTests
{
    private const string Layers = """
        layer                                     | responsibility    | infrastructure | container | abstracted
        Customer data                             | data.control      | customer       | customer  | customer
        Client-side encryption and integrity      | data.encrypt-client | customer     | customer  | customer
        Server-side encryption                    | data.encrypt-rest | customer       | customer  | aws
        Network traffic protection                | data.transit      | customer       | customer  | aws
        Platform and application management       | plat.install      | customer       | aws       | aws
        Platform and application management       | plat.patch        | customer       | aws       | aws
        Operating system                          | os.patch          | customer       | aws       | aws
        Operating system                          | os.configuration  | customer       | aws       | aws
        Operating system                          | os.host-access    | customer       | aws       | aws
        Firewall configuration                    | net.firewall      | customer       | customer  | aws
        Network configuration                     | net.segmentation  | customer       | aws       | aws
        Foundation services                       | svc.software      | aws            | aws       | aws
        Foundation services                       | virt.hypervisor   | aws            | aws       | aws
        Foundation services                       | virt.host-os      | aws            | aws       | aws
        Foundation services                       | infra.hardware    | aws            | aws       | aws
        Global infrastructure                     | infra.global      | aws            | aws       | aws
        Global infrastructure                     | phys.facility     | aws            | aws       | aws
        Identity: customer IAM                    | iam.grant         | customer       | customer  | customer
        Identity: of the platform                 | iam.platform      | customer       | customer  | not-applicable
        Identity: resource policies               | iam.resource-policy | customer     | customer  | customer
        Backup                                    | data.backup       | customer       | shared    | shared
        """;

    private const string Categories = """
        category       | responsibility      | printed
        infrastructure | infra.hardware      | aws
        infrastructure | virt.hypervisor     | aws
        infrastructure | os.patch            | customer
        infrastructure | os.configuration    | customer
        infrastructure | plat.install        | customer
        infrastructure | plat.patch          | customer
        infrastructure | data.encrypt-rest   | customer
        infrastructure | data.control        | customer
        container      | infra.hardware      | aws
        container      | os.patch            | aws
        container      | plat.install        | aws
        container      | plat.patch          | aws
        container      | data.control        | customer
        container      | data.encrypt-rest   | customer
        container      | net.firewall        | customer
        container      | data.backup         | customer
        abstracted     | infra.hardware      | aws
        abstracted     | os.patch            | aws
        abstracted     | plat.patch          | aws
        abstracted     | data.encrypt-rest   | aws
        abstracted     | data.control        | customer
        abstracted     | data.encrypt-client | customer
        abstracted     | iam.grant           | customer
        """;

    /// <summary>Cells that a switch of the customer's decides, or that later documentation has moved, and what Onus says in their stead.</summary>
    private static readonly Dictionary<(string Responsibility, string Model), (Holder Holder, string Reason)> Otherwise = new()
    {
        [("data.encrypt-rest", "abstracted")] = (Holder.Shared, "the key is the customer's to choose, and some services encrypt only where it is switched on"),
        [("data.transit", "abstracted")] = (Holder.Shared, "AWS offers TLS, the customer's policy refuses what comes without"),
        [("net.segmentation", "container")] = (Holder.Customer, "the whitepaper's drawing folds the network into the platform, yet subnets and their routes are the customer's to choose"),
        [("data.backup", "container")] = (Holder.Shared, "AWS runs the backups, the customer switches them on and sets how long they are kept"),
    };

    public static TheoryData<string, string, string> LayerCells()
    {
        var cells = new TheoryData<string, string, string>();
        var rows = Rows(Layers);
        foreach (var row in rows.Skip(1))
        {
            for (var column = 2; column < row.Length; column++)
            {
                cells.Add(row[1], rows[0][column], row[column]);
            }
        }

        return cells;
    }

    public static TheoryData<string, string, string> CategoryCells()
    {
        var cells = new TheoryData<string, string, string>();
        foreach (var row in Rows(Categories).Skip(1))
        {
            cells.Add(row[1], row[0], row[2]);
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(LayerCells))]
    public void The_whitepapers_layers_are_the_defaults_of_the_models(string responsibility, string model, string printed) => Check(responsibility, model, printed);

    [Theory]
    [MemberData(nameof(CategoryCells))]
    public void The_three_categories_of_services_are_the_defaults_of_the_models(string responsibility, string model, string printed) => Check(responsibility, model, printed);

    [Fact]
    public void Every_cell_said_otherwise_is_one_that_is_printed() =>
        Otherwise.Keys.ShouldBeSubsetOf(LayerCells().Concat(CategoryCells()).Select(cell => ((string)cell[0], (string)cell[1])));

    private static void Check(string responsibility, string model, string printed)
    {
        var known = Knowledge.Catalog.FindResponsibility(responsibility).ShouldNotBeNull();
        var holder = known.Default[Enum.Parse<ServiceModel>(model, ignoreCase: true)];
        if (Otherwise.TryGetValue((responsibility, model), out var otherwise))
        {
            holder.ShouldBe(otherwise.Holder, otherwise.Reason);
        }
        else
        {
            holder.Name().ShouldBe(printed);
        }
    }

    private static List<string[]> Rows(string table) => [.. table.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries))];
}
