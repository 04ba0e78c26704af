using System.Text.RegularExpressions;

namespace Onus.Cli.Tests.Secrets;

/// <summary>A line that can't be read is never quoted, whatever kind of file it is in: it may be a password that looks like nothing.</summary>
public sealed class BrokenLineTests : IDisposable
{
    private static readonly string[] Hcl =
    [
        "password = \"P", "password = P", "password P", "password = \"P\" \"P\"", "password: P", "password = 'P'", "password = <<P", "password = \"${P", "P", "\"P\"", "password = \"\\P\"", "password = 1P",
        "password = <<EOT\nP", "password = [P P]", "password = {P P}", "password = P@P!P", "password = %{P}", "password = ${P}", "password = \"${P P}\"", "password = jsondecode(\"P\")", "password = tonumber(\"P\")",
    ];

    private static readonly string[] Json =
    [
        "\"password\": \"P", "\"password\": P", "\"password\": \"P\" \"P\"", "\"password\" \"P\"", "password: P", "'password': 'P'", "\"password\": \"\\P\"", "\"password\": 1P", "\"password\": tP", "\"password\": nP,",
        "\"password\": [P", "\"password\": \"P\n\"", "P", "\"password\": /P", "\"password\": -P", "\"password\": \"P\",, \"P\"", "\"password\": \"P\"]", "\"password\": \"\\uP\"", "\"password\": trueP", "\"password\": 12.P",
    ];

    private static readonly string[] Yaml =
    [
        "Password: \"P", "Password: 'P", "Password: P: P", "Password: [P", "Password: {P", "Password: @P", "Password: `P", "Password: %P", "Password: *P", "Password: &P *P", "Password: !P P", "Password: !<P", "Password: \"\\P\"",
        "Password: |P", "P", "- P", "Password P\n      x: 1", "Password: \"P\" P", "%P", "\tx: P", "Password: !Base64 [P]", "Password: !Split [P]",
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _passwords = [];
    private readonly Random _random = new(11);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("main.tf", "resource \"aws_db_instance\" \"d\" {\n  LINE\n}\n")]
    [InlineData("terraform.tfvars", "LINE\n")]
    public void In_hcl(string file, string text) => Quote(Hcl, file, text);

    [Theory]
    [InlineData("template.json", "{\"Resources\": {\"D\": {\"Type\": \"AWS::RDS::DBInstance\", \"Properties\": {LINE}}}}")]
    [InlineData("main.tf.json", "{\"resource\": {\"aws_db_instance\": {\"d\": {LINE}}}}")]
    [InlineData("terraform.tfvars.json", "{LINE}")]
    [InlineData("plan.json", "{\"format_version\": \"1.2\", \"planned_values\": {\"root_module\": {\"resources\": [{\"address\": \"aws_db_instance.d\", \"mode\": \"managed\", \"type\": \"aws_db_instance\", \"name\": \"d\", \"values\": {LINE}}]}}}")]
    [InlineData("terraform.tfstate", "{\"version\": 4, \"serial\": 1, \"lineage\": \"x\", \"resources\": [{\"mode\": \"managed\", \"type\": \"aws_db_instance\", \"name\": \"d\", \"instances\": [{\"attributes\": {LINE}}]}]}")]
    public void In_json(string file, string text) => Quote(Json, file, text);

    [Fact]
    public void In_yaml() => Quote(Yaml, "template.yaml", "Resources:\n  D:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      LINE\n");

    [Fact]
    public void In_files_of_parameters()
    {
        var files = Json.Select((line, i) => Write($"p{i}.json", "{\"Parameters\": {" + line + "}}")).ToList();
        files.AddRange(Yaml.Select((line, i) => Write($"p{i}.yaml", "Parameters:\n  " + line + "\n")));
        _folder.Write("template/template.yaml", "Resources:\n  D:\n    Type: AWS::RDS::DBInstance\n");

        Ask(["scan", "template", "--verbose", .. files.SelectMany(file => new[] { "--parameter-file", file })]);
    }

    [Theory]
    [InlineData("because = P")]
    [InlineData("because = \"P")]
    [InlineData("P")]
    [InlineData("because = <<P")]
    public void In_settings(string line)
    {
        Write("onus.hcl", "override \"x\" {\n  " + line + "\n}\n");

        Ask(["who", "os.patch", "on", "rds"]);
    }

    private void Quote(IEnumerable<string> lines, string file, string text)
    {
        foreach (var (line, i) in lines.Select((line, i) => (line, i)))
        {
            Write($"f{i}/{file}", text.Replace("LINE", line, StringComparison.Ordinal));
            if (file.Contains("tfvars", StringComparison.Ordinal))
            {
                _folder.Write($"f{i}/main.tf", "variable \"password\" {}\nresource \"aws_db_instance\" \"d\" {\n  password = var.password\n}\n");
            }
        }

        Ask(["scan", ".", "--explain", "all", "--verbose", "--format", "json"]);
    }

    /// <summary>Writes a file in which each P that stands alone is a password of its own.</summary>
    private string Write(string file, string text)
    {
        var parts = Regex.Split(text, @"(?<![A-Za-z])P(?![A-Za-z])|(?<=[tn1u]|true)P(?![A-Za-z])");
        var whole = parts[0];
        foreach (var part in parts[1..])
        {
            var password = "Zq7" + string.Concat(Enumerable.Range(0, 12).Select(_ => (char)('a' + _random.Next(26)))) + "9";
            _passwords.Add(password);
            whole += password + part;
        }

        _folder.Write(file, whole);
        return file;
    }

    private void Ask(string[] command)
    {
        var answer = Answer.In(_folder.Path, command);

        _passwords.ShouldNotBeEmpty();
        _passwords.Where(password => (answer.Output + answer.Error).Contains(password[3..^1], StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
