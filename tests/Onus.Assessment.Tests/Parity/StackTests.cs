using System.Text;
using Onus.Core.Model;
using Onus.Sources;

namespace Onus.Assessment.Tests.Parity;

/// <summary>The same stack as Terraform folder, plan, state and CloudFormation template: what is said of it is the same, except where a value is known later.</summary>
public sealed class StackTests(ITestOutputHelper output)
{
    private const string Folder = "Onus.Assessment.Tests/Parity/Stacks";

    private static readonly string[] ChosenByAws = ["PreferredMaintenanceWindow = ", "Port = 5432"];

    public static TheoryData<string> Stacks => ["data", "web"];

    [Theory]
    [MemberData(nameof(Stacks))]
    public void Plan_and_state_are_what_Terraform_writes_of_the_configuration(string stack)
    {
        var writer = new StackWriter(File.ReadAllText(At(stack, "main.tf")), File.ReadAllText(At("provider.json")));

        Golden.Match($"{Folder}/{stack}/plan.json", writer.Plan());
        Golden.Match($"{Folder}/{stack}/terraform.tfstate", writer.State());
        Golden.Match($"{Folder}/{stack}/show-state.json", writer.ShownState());
    }

    [Theory]
    [InlineData("data", "plan.json")]
    [InlineData("data", "terraform.tfstate")]
    [InlineData("data", "show-state.json")]
    [InlineData("data", "template.yaml")]
    [InlineData("web", "plan.json")]
    [InlineData("web", "terraform.tfstate")]
    [InlineData("web", "show-state.json")]
    [InlineData("web", "template.yaml")]
    public void The_same_is_said_of_the_same_stack(string stack, string other)
    {
        var folder = Read(At(stack, "main.tf"));
        var compared = Read(At(stack, other));

        var differences = Comparison.Of(folder, compared, out var same);

        output.WriteLine($"{stack}: main.tf and {other}: {same} answers the same, {differences.Count} not");
        var text = new StringBuilder();
        foreach (var difference in differences)
        {
            output.WriteLine($"{difference} — {folder.Because(difference.Resource, difference.What)} / {compared.Because(difference.Resource, difference.What)}");
            text.Append(difference).Append('\n');
        }

        // What AWS chooses stands in a state, but not in what it was made from.
        var isState = other.Contains("state", StringComparison.Ordinal);
        var decided = differences.Where(difference => !difference.IsDoubt && !(isState && ChosenByAws.Any(name => compared.Because(difference.Resource, difference.What).Contains(name, StringComparison.Ordinal))));
        decided.Where(difference => !isState || !difference.What.StartsWith("status of ", StringComparison.Ordinal)).ShouldBeEmpty();
        Golden.Match($"{Folder}/{stack}/known-later-{Path.GetFileNameWithoutExtension(other)}.txt", text.ToString());
    }

    private static string At(params string[] names) => Path.Combine([Checkout.Root, "tests", .. Folder.Split('/'), .. names]);

    private static Judged Read(string path) =>
        new(Scanned.Below(path, new ReadOptions { Region = "eu-central-1", AccountId = "123456789012" }).Ledger, NameOf);

    /// <summary>The name that a resource has in all inputs: <c>aws_sqs_queue.orders_queue</c> and <c>OrdersQueue</c> are <c>ordersqueue</c>.</summary>
    private static string NameOf(Resource resource)
    {
        var address = resource.Address;
        var name = new StringBuilder();
        foreach (var c in address[(address.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (char.IsAsciiLetterOrDigit(c) || c == ':')
            {
                name.Append(char.ToLowerInvariant(c));
            }
        }

        return name.ToString();
    }
}
