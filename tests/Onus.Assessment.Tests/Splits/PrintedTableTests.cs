using Onus.Contracts;

namespace Onus.Assessment.Tests.Splits;

/// <summary>The one table of responsibilities that AWS prints in its documentation (RDS User Guide, June 2023), cell by cell.</summary>
public sealed class PrintedTableTests
{
    private const string Printed = """
        feature                    | responsibility   | EC2      | RDS      | Oracle   | SQL Server
        Application optimization   | app.software     | customer | customer | customer | customer
        Scaling                    | svc.capacity     | customer | aws      | shared   | shared
        High availability          | ops.resilience   | customer | aws      | customer | customer
        Database backups           | data.backup      | customer | aws      | shared   | shared
        Database software patching | plat.patch       | customer | aws      | shared   | aws
        Database software install  | plat.install     | customer | aws      | shared   | aws
        OS patching                | os.patch         | customer | aws      | customer | aws
        OS installation            | os.configuration | customer | aws      | shared   | aws
        Server maintenance         | virt.host-os     | aws      | aws      | aws      | aws
        Hardware lifecycle         | infra.hardware   | aws      | aws      | aws      | aws
        Power, network, cooling    | phys.facility    | aws      | aws      | aws      | aws
        """;

    /// <summary>Cells in which AWS prints its own name although a switch of the customer's decides: shared, for the reason given.</summary>
    private static readonly Dictionary<(string Feature, string Column), string> SwitchDecides = new()
    {
        [("High availability", "RDS")] = "Multi-AZ, or a reader in another zone, is ordered by the customer; without one nothing fails over",
        [("Database backups", "RDS")] = "a retention of 0 days turns the automated backups off",
    };

    private static readonly Dictionary<string, Split> Columns = new(StringComparer.Ordinal)
    {
        ["EC2"] = Question.Of("AWS::EC2::Instance"),
        ["RDS"] = Question.Of("AWS::RDS::DBInstance", """{"Engine": "mysql"}"""),
        ["Oracle"] = Question.Of("AWS::RDS::DBInstance", """{"Engine": "custom-oracle-ee"}"""),
        ["SQL Server"] = Question.Of("AWS::RDS::DBInstance", """{"Engine": "custom-sqlserver-se"}"""),
    };

    public static TheoryData<string, string, string, string> Cells()
    {
        var rows = Printed.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        var cells = new TheoryData<string, string, string, string>();
        foreach (var row in rows.Skip(1))
        {
            for (var column = 2; column < row.Length; column++)
            {
                cells.Add(row[0], row[1], rows[0][column], row[column]);
            }
        }

        return cells;
    }

    [Fact]
    public void The_table_has_eleven_features_and_four_columns() => Cells().Count().ShouldBe(44);

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_is_as_AWS_prints_it_unless_a_switch_of_the_customers_decides(string feature, string responsibility, string column, string printed)
    {
        var entry = Columns[column].For(responsibility);

        if (SwitchDecides.ContainsKey((feature, column)))
        {
            printed.ShouldBe("aws");
            entry.Holder.ShouldBe(Holder.Shared);
            entry.Parts.Customer.ShouldNotBeNullOrEmpty();
            entry.Parts.Aws.ShouldNotBeNullOrEmpty();
            entry.Basis[^1].Source.ShouldBe("rds-welcome");
        }
        else
        {
            entry.Holder.Name().ShouldBe(printed);
        }
    }
}
