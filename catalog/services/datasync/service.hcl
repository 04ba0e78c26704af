service "datasync" {
  title    = "AWS DataSync"
  names    = ["AWSDataSync"]
  model    = "abstracted"
  prefixes = ["AWS::DataSync::"]
  because  = "AWS runs the transfers and keeps the agents' software up to date; where an agent runs, which locations it may reach and how data travel to storage outside AWS is the customer's."
  other_models = {
    infrastructure = "An agent runs on a machine or hypervisor of the customer's, in its network; AWS brings its software up to date."
  }
  sources = ["best-practices-wp", "datasync-security"]

  type "AWS::DataSync::Agent" {
    title  = "Agent"
    traits = ["host", "endpoint"]
    model  = "infrastructure"
  }
  type "AWS::DataSync::LocationNFS" {
    title  = "Location: NFS server"
    traits = ["setting"]
    bears  = ["data.transit", "iam.platform"]
  }
  type "AWS::DataSync::LocationSMB" {
    title  = "Location: SMB server"
    traits = ["setting"]
    bears  = ["data.transit", "iam.platform"]
  }
  type "AWS::DataSync::LocationHDFS" {
    title  = "Location: Hadoop cluster"
    traits = ["setting"]
    bears  = ["data.transit", "iam.platform"]
  }
  type "AWS::DataSync::LocationObjectStorage" {
    title  = "Location: object storage"
    traits = ["setting"]
    bears  = ["data.transit", "iam.platform"]
  }
  type "AWS::DataSync::LocationEFS" {
    title  = "Location: Amazon EFS"
    traits = ["setting"]
    bears  = ["data.transit"]
  }
  type "AWS::DataSync::Task" {
    title  = "Task"
    name   = "Name"
    traits = ["setting"]
  }
  settings = ["AWS::DataSync::LocationAzureBlob", "AWS::DataSync::LocationFSxLustre", "AWS::DataSync::LocationFSxONTAP", "AWS::DataSync::LocationFSxOpenZFS", "AWS::DataSync::LocationFSxWindows", "AWS::DataSync::LocationS3"]
}

override "datasync-location-log-in" {
  on         = ["AWS::DataSync::LocationNFS", "AWS::DataSync::LocationSMB", "AWS::DataSync::LocationHDFS", "AWS::DataSync::LocationObjectStorage"]
  holders    = { "iam.platform" = "customer" }
  because    = "Storage outside AWS is reached with its own users, passwords or keys, which IAM does not rule."
  source     = "datasync-security"
  confidence = "derived"
}

override "datasync-agent" {
  on      = ["AWS::DataSync::Agent"]
  holders = { "os.patch" = "aws", "os.configuration" = "aws", "plat.patch" = "aws", "plat.update-settings" = "aws", "plat.install" = "shared" }
  parts = {
    "plat.install" = {
      aws      = "Publishes the agent as an image."
      customer = "Running it on a hypervisor or instance of its own, and activating it."
    }
  }
  because    = "AWS updates the agent's software and operating system by itself; host, network and login of the machine it runs on are the customer's."
  source     = "datasync-agents"
  confidence = "derived"
}
