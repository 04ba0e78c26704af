service "iottwinmaker" {
  title    = "AWS IoT TwinMaker"
  names    = ["digital twins"]
  model    = "abstracted"
  prefixes = ["AWS::IoTTwinMaker::"]
  because  = "AWS runs the graph of the twin and its queries; the connected data sources and their roles, the scenes in the customer's bucket and who may see them are the customer's."
  sources  = ["best-practices-wp", "iottwinmaker-security"]

  type "AWS::IoTTwinMaker::Workspace" {
    title  = "Workspace"
    name   = "WorkspaceId"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::IoTTwinMaker::ComponentType" {
    title  = "Component type"
    name   = "ComponentTypeId"
    traits = ["code"]
  }
  type "AWS::IoTTwinMaker::Entity" {
    title  = "Entity"
    name   = "EntityName"
    traits = ["store"]
  }
}
