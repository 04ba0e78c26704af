service "ssm" {
  title      = "AWS Systems Manager"
  names      = ["systems manager", "simple systems manager", "patch manager", "session manager", "parameter store", "state manager", "ssm-guiconnect", "AWS SSM-GUIConnect", "SSM GuiConnect", "AWS Systems Manager GUI Connect", "ssm-quicksetup", "AWS Systems Manager QuickSetup", "SSM QuickSetup", "Amazon Simple Systems Manager (SSM)", "ec2messages", "Amazon Message Delivery Service", "ssmmessages", "Amazon Session Manager Message Gateway Service"]
  model      = "abstracted"
  prefixes   = ["AWS::SSM::", "AWS::SSMGuiConnect::", "AWS::SSMQuickSetup::"]
  because    = "AWS runs the service; it is a tool for responsibilities that stay the customer's, such as patching and configuring instances."
  sources    = ["ssm-vuln", "ec2-update"]
  classed_by = "ssm-vuln"

  type "AWS::SSM::Parameter" {
    title   = "Parameter"
    name    = "Name"
    traits  = ["host", "store", "endpoint"]
    secrets = ["Value", "InsecureValue"]
  }
  type "AWS::SSM::Document" {
    title  = "Document"
    name   = "Name"
    traits = ["code"]
    bears  = ["data.transit"]
  }
  type "AWS::SSM::Activation" {
    title  = "Activation of machines outside EC2 (Terraform only)"
    traits = ["host", "code"]
  }
  type "AWS::SSM::PatchBaseline" {
    title  = "Patch baseline"
    traits = ["setting"]
  }
  type "AWS::SSM::MaintenanceWindow" {
    title  = "Maintenance window"
    traits = ["setting"]
  }
  type "AWS::SSM::MaintenanceWindowTask" {
    title  = "Maintenance window task"
    traits = ["setting"]
  }
  type "AWS::SSM::Association" {
    title   = "State Manager association"
    traits  = ["setting"]
    secrets = ["Parameters"]
  }
  type "AWS::SSM::ResourceDataSync" {
    title  = "Resource data sync"
    traits = ["setting"]
    bears  = ["data.keys"]
  }
  type "AWS::SSM::ResourcePolicy" {
    title  = "Resource policy"
    traits = ["policy"]
  }
  type "AWS::SSM::ServiceSetting" {
    title  = "Service setting"
    traits = ["setting"]
    bears  = ["net.exposure"]
  }
  type "AWS::SSM::OpsItem" {
    title  = "OpsItem"
    traits = ["host", "store"]
  }
  settings = [
    "AWS::SSM::CloudConnector",
    "AWS::SSM::MaintenanceWindowTarget",
    "AWS::SSMGuiConnect::Preferences",
    "AWS::SSMQuickSetup::ConfigurationManager",
    "AWS::SSMQuickSetup::LifecycleAutomation",
  ]
}

override "ssm-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "ssm-vuln"
}

# Baselines, windows and associations only configure the patching of instances: whose responsibility that is, the instances say.
override "systems-manager" {
  inherit = "device"
  on      = ["AWS::SSM::Activation"]
  modes   = { "os.host-access" = "configured", "plat.patch" = null, "svc.capacity" = null, "ops.resilience" = null }
  parts = {
    "os.patch" = {
      customer = "Patches of the registered machines; Patch Manager is the tool that installs them, when baselines, windows and associations tell it to."
    }
    "os.host-access" = {
      customer = "Who may open a session or run a command through Systems Manager, and every other way onto the machine."
    }
    "phys.facility" = {
      customer = "The site where the registered machines stand."
    }
    "infra.hardware" = {
      customer = "The registered machines themselves."
    }
    "os.configuration" = null
    "plat.install"     = null
    "plat.patch"       = null
    "svc.capacity"     = null
    "ops.resilience"   = null
  }
  because    = "Systems Manager is the tool, not the hand: AWS claims only firewalls and disaster recovery of the service for itself, not the patching of the guests; and machines registered by an activation stand outside AWS."
  source     = "ssm-vuln"
  confidence = "derived"
}
