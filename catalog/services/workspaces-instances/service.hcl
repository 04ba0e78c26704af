service "workspaces-instances" {
  title    = "Amazon WorkSpaces Core Managed Instances"
  names    = ["Amazon Workspaces Instances", "Workspaces Instances", "workspaces core", "workspaces managed instances"]
  model    = "infrastructure"
  prefixes = ["AWS::WorkspacesInstances::"]
  because  = "AWS creates the instances for a desktop product of the customer's choice; they stand in its account, and operating system, agents and network are its own."
  sources  = ["workspaces-core", "srm-page"]

  type "AWS::WorkspacesInstances::WorkspaceInstance" {
    title  = "Managed instance"
    traits = ["host", "code", "store", "endpoint"]
  }
  type "AWS::WorkspacesInstances::Volume" {
    title  = "Volume"
    traits = ["store"]
  }
  settings = ["AWS::WorkspacesInstances::VolumeAssociation"]
}

source "workspaces-core" {
  title  = "Amazon WorkSpaces Core Managed Instances Guide, overview"
  url    = "https://docs.aws.amazon.com/workspaces-core/latest/pg/what-is-workspaces-core.html"
  opened = false
}
