using System.Text;
using System.Text.Json;

namespace Onus.Cli.Tests.Secrets;

/// <summary>Where secrets are planted: each place is a file in which every secret of a list stands once.</summary>
internal static class PlantedPlaces
{
    /// <summary>The files by name, with what makes their text of secrets.</summary>
    public static IReadOnlyList<(string File, Func<IReadOnlyList<string>, string> Text)> All { get; } =
    [
        ("names/template.json", secrets => Json(secrets.ToDictionary(secret => secret, _ => (object)new { Type = "AWS::S3::Bucket" }))),
        ("keys/template.json", secrets => Json(Numbered(secrets, secret => new { Type = "AWS::S3::Bucket", Properties = new { Tags = new[] { new { Key = secret, Value = "x" } } } }))),
        ("values/template.json", secrets => Json(Numbered(secrets, secret => new { Type = "AWS::Lambda::Function", Properties = new { Handler = secret, Runtime = secret, Role = secret, Timeout = secret } }))),
        ("yaml/template.yaml", secrets => "Resources:\n" + Lines(secrets, (secret, i) => $"  R{i}:\n    Type: AWS::RDS::DBInstance\n    Properties: {{Engine: {Quoted(secret)}, StorageEncrypted: {Quoted(secret)}, MasterUsername: {Quoted(secret)}}}")),
        ("sam/template.yaml", secrets => "Transform: AWS::Serverless-2016-10-31\nResources:\n" + Lines(secrets, (secret, i) => $"  F{i}:\n    Type: AWS::Serverless::Function\n    Properties: {{Handler: {Quoted(secret)}, Runtime: {Quoted(secret)}, Events: {{E: {{Type: {Quoted(secret)}}}}}}}")),
        ("references/template.yaml", secrets => "Resources:\n" + Lines(secrets, (secret, i) => $"  Q{i}:\n    Type: AWS::SQS::Queue\n    Properties: {{KmsMasterKeyId: !Ref {Quoted(secret)}, QueueName: !GetAtt [{Quoted(secret)}, Arn]}}")),
        ("hcl/main.tf", secrets => Lines(secrets, (secret, i) => $"resource \"aws_db_instance\" \"d{i}\" {{\n  engine = {Quoted(secret)}\n  storage_encrypted = {Quoted(secret)}\n  count = {Quoted(secret)}\n}}\nmodule \"m{i}\" {{\n  source = {Quoted(secret)}\n}}")),
        ("each/main.tf", secrets => "resource \"aws_s3_bucket\" \"b\" {\n  for_each = toset([" + string.Join(", ", secrets.Select(Quoted)) + "])\n  bucket = each.key\n}"),
        ("broken/main.tf", secrets => Lines(secrets, (secret, i) => $"resource \"aws_sqs_queue\" \"q{i}\" {{\n  name = jsondecode({Quoted(secret)})\n  {secret.Replace('\n', ' ')}\n}}\n")),
        ("tf-json/main.tf.json", secrets => JsonSerializer.Serialize(new { resource = new { aws_db_instance = Numbered(secrets, secret => new { engine = secret, storage_encrypted = secret }) } })),
        ("plan/plan.json", secrets => JsonSerializer.Serialize(new { format_version = "1.2", terraform_version = "1.9.0", planned_values = new { root_module = new { resources = secrets.Select((secret, i) => new { address = $"aws_db_instance.d[\"{secret}\"]", mode = "managed", type = "aws_db_instance", name = "d", provider_name = "registry.terraform.io/hashicorp/aws", values = new { engine = secret, storage_encrypted = secret } }) } } })),
        ("state/terraform.tfstate", secrets => JsonSerializer.Serialize(new { version = 4, terraform_version = "1.9.0", serial = 1, lineage = "x", resources = secrets.Select((secret, i) => new { mode = "managed", type = "aws_db_instance", name = $"d{i}", provider = "provider[\"registry.terraform.io/hashicorp/aws\"]", instances = new[] { new { index_key = secret, attributes = new { id = secret, engine = secret, storage_encrypted = secret } } } }) })),
        ("parameters/values.json", secrets => JsonSerializer.Serialize(secrets.SelectMany((secret, i) => new[] { new { ParameterKey = $"P{i}", ParameterValue = secret }, new { ParameterKey = secret, ParameterValue = "x" } }))),
        ("tfvars/terraform.tfvars", secrets => Lines(secrets, (secret, i) => $"v{i} = {Quoted(secret)}")),
        ("tfvars-json/terraform.tfvars.json", secrets => JsonSerializer.Serialize(secrets.Select((secret, i) => (Name: $"v{i}", Secret: secret)).Concat(secrets.Select(secret => (Name: secret, Secret: secret))).ToDictionary(entry => entry.Name, entry => entry.Secret))),
        ("settings/onus.hcl", secrets => Lines(secrets, (secret, i) => $"override \"o{i}\" {{\n  on = [{Quoted(secret)}]\n  holders = {{ \"os.patch\" = {Quoted(secret)} }}\n  because = {Quoted(secret)}\n}}")),
    ];

    /// <summary>What is beside a place: a template whose parameters, or a configuration whose variables, take the secrets.</summary>
    public static IReadOnlyList<(string File, string Text)> Beside { get; } =
    [
        ("parameters/template.yaml", "Parameters:\n" + Times(i => $"  P{i}: {{Type: String}}\n") + "Resources:\n" + Times(i => $"  D{i}:\n    Type: AWS::RDS::DBInstance\n    Properties: {{Engine: !Ref P{i}, StorageEncrypted: !Ref P{i}}}\n")),
        ("tfvars/main.tf", Variables),
        ("tfvars-json/main.tf", Variables),
    ];

    private static string Variables => Times(i => $"variable \"v{i}\" {{}}\nresource \"aws_db_instance\" \"d{i}\" {{\n  engine = var.v{i}\n  storage_encrypted = var.v{i}\n}}\n");

    private static string Times(Func<int, string> make) => string.Concat(Enumerable.Range(0, SecretSamples.Kinds).Select(make));

    private static string Json(object resources) => JsonSerializer.Serialize(new { Resources = resources });

    private static Dictionary<string, object> Numbered(IReadOnlyList<string> secrets, Func<string, object> make) =>
        secrets.Select((secret, i) => (Name: $"R{i}", Value: make(secret))).ToDictionary(entry => entry.Name, entry => entry.Value);

    private static string Lines(IReadOnlyList<string> secrets, Func<string, int, string> line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < secrets.Count; i++)
        {
            text.Append(line(secrets[i], i)).Append('\n');
        }

        return text.ToString();
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
