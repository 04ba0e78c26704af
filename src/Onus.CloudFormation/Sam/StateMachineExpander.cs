using Onus.Core.Values;

namespace Onus.CloudFormation.Sam;

/// <summary><c>AWS::Serverless::StateMachine</c>: the machine, its role, version, alias and events.</summary>
internal static class StateMachineExpander
{
    private const string Mark = "stateMachine:createdBy";

    public static void Expand(SamResource machine)
    {
        var m = machine.M;
        if ((machine["Definition"] is null) == (machine["DefinitionUri"] is null))
        {
            machine.Refuse($"it takes either a Definition or a DefinitionUri.");
        }

        var tags = TagList.Of(machine, Mark);
        var properties = new MapBuilder(12);
        StateMachineDefinition.Set(machine, properties);
        properties.Set("RoleArn", RoleBuilder.RoleOf(machine, "Arn"));
        properties.SetAll([("StateMachineName", machine["Name"]), ("StateMachineType", machine["Type"]), ("LoggingConfiguration", machine["Logging"]), ("TracingConfiguration", machine["Tracing"])]);
        machine.Copy(properties, "EncryptionConfiguration");
        properties.Set("Tags", tags);
        machine.AddSelf("AWS::StepFunctions::StateMachine", properties.Build(m.Origin));
        AddRole(machine, tags);
        AddAlias(machine);
        StateMachineEvents.Expand(machine);
    }

    private static void AddRole(SamResource machine, Value tags)
    {
        var role = new RoleBuilder(machine, machine.Id + "Role", machine.M.Trust("states.amazonaws.com"));
        if (machine["Tracing"] is MapValue tracing && machine.Stack.Flag(tracing["Enabled"]) == true)
        {
            role.Manage("AWSXRayDaemonWriteAccess");
        }

        role.AddPolicies(machine["Policies"]);
        role.Finish(tags);
    }

    private static void AddAlias(SamResource machine)
    {
        if (machine["AutoPublishAlias"] is not { } given)
        {
            return;
        }

        var m = machine.M;
        var name = machine.Stack.Text(given) ?? "";
        var id = machine.Id + "Alias" + name;
        machine.Add(machine.Id + "Version", "AWS::StepFunctions::StateMachineVersion", m.Map(
            ("StateMachineArn", m.Ref(machine.Id)),
            ("StateMachineRevisionId", m.GetAtt(machine.Id, "StateMachineRevisionId"))), ("DeletionPolicy", machine.Declaration["DeletionPolicy"] ?? m.Text("Retain")),
            ("UpdateReplacePolicy", machine.Declaration["UpdateReplacePolicy"] ?? m.Text("Retain")));
        var preference = machine["DeploymentPreference"] as MapValue;
        machine.Add(id, "AWS::StepFunctions::StateMachineAlias", m.Map(
            ("Name", given),
            ("DeploymentPreference", m.Map(
                ("StateMachineVersionArn", m.Ref(machine.Id + "Version")),
                ("Type", preference?["Type"] ?? m.Text("ALL_AT_ONCE")),
                ("Interval", preference?["Interval"]),
                ("Percentage", preference?["Percentage"]),
                ("Alarms", preference?["Alarms"])))));
        machine.Stack.Names[machine.Id + ".Alias"] = id;
        machine.Stack.Names[machine.Id + ".Version"] = machine.Id + "Version";
    }
}
