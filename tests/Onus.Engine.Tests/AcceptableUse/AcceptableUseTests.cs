using Onus.Contracts;
using Onus.Contracts.Answers;
using Onus.Contracts.Json;
using Onus.Engine.Explain;
using Onus.Engine.Inputs;
using Onus.Engine.Scan;
using Onus.Engine.Tests.Settings;
using Onus.Engine.Viewing;
using Onus.Reports.Terminal;

namespace Onus.Engine.Tests.AcceptableUse;

/// <summary>What may be looked into under AWS's policy is a signal, never a breach; what no machine sees a person attests.</summary>
public sealed class AcceptableUseTests
{
    private const string Relay = """{"Resources": {"Relay": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "g", "SecurityGroupIngress": [{"IpProtocol": "PROTOCOL", "FromPort": PORT, "ToPort": PORT, "CidrIp": "0.0.0.0/0"}]}}}}""";

    [Theory]
    [InlineData("tcp", 25, "open-mail-relay")]
    [InlineData("udp", 53, "open-resolver")]
    [InlineData("tcp", 53, "open-resolver")]
    [InlineData("tcp", 3128, "open-proxy")]
    [InlineData("tcp", 1080, "open-proxy")]
    [InlineData("udp", 11211, "amplifier")]
    [InlineData("tcp", 2375, "open-control-port")]
    public async Task An_open_port_is_a_signal(string protocol, int port, string signal)
    {
        var result = await ScanAsync(Of(protocol, port));

        var seen = result.AcceptableUse.ShouldNotBeNull().Signals.Single(item => item.Id == signal);
        seen.FindingsIn(result).Select(finding => finding.Resource.Address).Distinct().ShouldBe(["Relay"]);
        Text(result).ShouldContain("none of it is said to be a breach");
    }

    [Fact]
    public async Task Port_25_outwards_and_a_key_in_user_data_are_signals()
    {
        var result = await ScanAsync("""
            {"Resources": {
              "Out": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "g", "SecurityGroupEgress": [{"IpProtocol": "tcp", "FromPort": 25, "ToPort": 25, "CidrIp": "0.0.0.0/0"}]}},
              "Job": {"Type": "AWS::Lambda::Function", "Properties": {"Code": {"ZipFile": "x"}, "Environment": {"Variables": {"AWS_SECRET_ACCESS_KEY": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}}}}
            }}
            """);

        result.AcceptableUse!.Signals.Select(signal => signal.Id).ShouldBe(["outbound-mail", "exposed-key"]);
        Text(result).ShouldNotContain("wJalrXUtnFEMI");
    }

    [Theory]
    [InlineData("tcp", 443)]
    [InlineData("tcp", 80)]
    public async Task What_is_ordinary_is_none_and_adds_nothing_to_the_report(string protocol, int port)
    {
        var result = await ScanAsync(Of(protocol, port));

        result.AcceptableUse.ShouldBeNull();
        Text(result).ShouldNotContain("SIGNALS");
        Written(result).ShouldNotContain("acceptableUse");
    }

    [Fact]
    public async Task What_is_not_known_is_no_signal() =>
        (await ScanAsync("""{"Parameters": {"Who": {"Type": "String"}}, "Resources": {"G": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "g", "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": 25, "ToPort": 25, "CidrIp": {"Ref": "Who"}}]}}}}""")).AcceptableUse.ShouldBeNull();

    [Fact]
    public async Task Acceptance_does_not_end_a_signal_and_leaving_it_out_does()
    {
        const string Waiver = "waiver \"relay\" {\n checks = [\"security-group-no-public-smtp\"]\n reason = \"r\"\n}";
        var waived = await ScanAsync(Of("tcp", 25), Waiver);
        var left = await ScanAsync(Of("tcp", 25), view: new ViewRequest { Except = ["net.firewall"] });

        waived.AcceptableUse!.Signals.Single(signal => signal.Id == "open-mail-relay").FindingsIn(waived).Count().ShouldBe(1);
        Text(left).ShouldNotContain("SIGNALS");
    }

    [Fact]
    public async Task A_stored_result_tells_it_again_and_an_older_one_tells_nothing()
    {
        var result = await ScanAsync(Of("tcp", 25));
        var text = Written(result);

        Read(text).AcceptableUse!.Signals.Select(signal => (signal.Id, signal.FindingsIn(result).Count())).ShouldBe([("open-mail-relay", 1)]);
        var at = text.IndexOf(",\"acceptableUse\"", StringComparison.Ordinal);
        Read(text[..at] + text[text.IndexOf(",\n\"deployments\"", StringComparison.Ordinal)..]).AcceptableUse.ShouldBeNull();
    }

    [Fact]
    public async Task What_a_suspension_would_touch_is_counted_by_account()
    {
        const string Two = """{"Resources": {"A": {"Type": "AWS::SQS::Queue"}, "B": {"Type": "AWS::SQS::Queue"}}}""";
        var result = await ScanUseCase.RunAsync(
            new InputRequest { Paths = ["app"], Knowledge = new KnowledgeRequest(Date: "2026-11-29") },
            SettingsHost.Of(("onus.hcl", SettingsHost.Team + "account \"111122223333\" { paths = [\"app/a.json\"] }\naccount \"444455556666\" { paths = [\"app/b.json\"] }\n"), ("app/a.json", Of("tcp", 25)), ("app/b.json", Two)));

        Text(result).ShouldContain("Here that would be 1 resource, of account 111122223333.");
    }

    [Theory]
    [InlineData("acceptable-use")]
    [InlineData("AUP")]
    [InlineData("aws acceptable use policy")]
    public void The_policy_is_explained_by_its_heads(string name)
    {
        var policy = new ExplainUseCase(Knowledge.Catalog, "2026-11-29").Explain(name).ShouldBeOfType<AcceptableUseExplanation>();

        policy.Heads.Length.ShouldBe(6);
        policy.Heads.ShouldAllBe(head => head.Attest.Length > 0 && head.Means.Length > 0);
        policy.Responsibilities.Select(item => item.Id).ShouldBe(["use.acceptable", "use.bulk-mail", "use.pentest"]);
        policy.Signals.SelectMany(signal => signal.Events).ShouldBe(["AWS_ABUSE_", "AWS_RISK_"]);
        policy.Sources.Single(source => source.Id == "aup").AsOf.ShouldBe("2021-07");
    }

    [Fact]
    public void Nothing_is_called_a_violation() =>
        File.ReadAllText(Path.Combine(Checkout.Catalog, "aws", "acceptable-use.hcl")).ShouldNotContain("violation", Case.Insensitive);

    private static string Of(string protocol, int port) => Relay.Replace("PROTOCOL", protocol, StringComparison.Ordinal).Replace("PORT", $"{port}", StringComparison.Ordinal);

    private static Task<AssessmentResult> ScanAsync(string template, string settings = "", ViewRequest? view = null) => ScanUseCase.RunAsync(
        new InputRequest { Paths = ["app.json"], View = view ?? new(), Knowledge = new KnowledgeRequest(Date: "2026-11-29") },
        SettingsHost.Of(("onus.hcl", settings), ("app.json", template)));

    private static string Text(AssessmentResult result)
    {
        using var output = new StringWriter();
        TerminalReport.Write(result, new TerminalWriter(output, colors: false), new TerminalOptions());
        return string.Join(' ', output.ToString().Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Written(AssessmentResult result)
    {
        using var output = new MemoryStream();
        AssessmentWriter.Write(result, output);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    private static AssessmentResult Read(string text)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        return AssessmentReader.Read(stream, "again", out var problem).ShouldNotBeNull(problem?.Message);
    }
}
