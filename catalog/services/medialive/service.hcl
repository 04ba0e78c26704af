service "medialive" {
  title      = "AWS Elemental MediaLive"
  names      = ["MediaLive", "medialive anywhere"]
  model      = "abstracted"
  prefixes   = ["AWS::MediaLive::"]
  because    = "AWS runs the encoders and patches them in a weekly window; inputs and who may push to them, the VPC, one pipeline or two, and the machines of MediaLive Anywhere are the customer's."
  sources    = ["best-practices-wp", "medialive-security", "medialive-maintenance"]
  classed_by = "medialive-security"

  type "AWS::MediaLive::Channel" {
    title  = "Channel"
    name   = "Name"
    traits = ["host", "endpoint"]
  }
  type "AWS::MediaLive::Input" {
    title  = "Input"
    name   = "Name"
    traits = ["endpoint"]
  }
  type "AWS::MediaLive::InputSecurityGroup" {
    title  = "Input security group"
    traits = ["network"]
  }
  type "AWS::MediaLive::Multiplex" {
    title  = "Multiplex"
    name   = "Name"
    traits = ["host"]
  }
  type "AWS::MediaLive::Cluster" {
    title  = "Cluster of MediaLive Anywhere"
    name   = "Name"
    traits = ["host"]
  }
  type "AWS::MediaLive::Node" {
    title  = "Node of MediaLive Anywhere"
    name   = "Name"
    traits = ["host"]
  }
  type "AWS::MediaLive::Network" {
    title  = "Network of MediaLive Anywhere"
    name   = "Name"
    traits = ["network"]
  }
  type "AWS::MediaLive::SdiSource" {
    title  = "SDI source"
    name   = "Name"
    traits = ["setting"]
  }
}

override "medialive-window" {
  on      = ["AWS::MediaLive::Channel"]
  holders = { "plat.update-settings" = "shared" }
  parts = {
    "plat.update-settings" = {
      aws      = "Patches the systems beneath a channel, and sets a window itself where the customer names none."
      customer = "Naming day and hour, or restarting the channel before the date by which AWS requires it: each maintenance restarts it."
    }
  }
  because    = "Maintenance needs a restart of the channel, which comes in the customer's window, by the customer's hand, or in a window of AWS's choice."
  source     = "medialive-maintenance"
  confidence = "documented"
}

override "medialive-pipelines" {
  on      = ["AWS::MediaLive::Channel"]
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Runs the two pipelines of a standard channel side by side, and restarts one that fails."
      customer = "A source for each of the two, and something downstream that switches between them."
    }
  }
  because    = "Two pipelines help only where two sources feed them."
  source     = "medialive-channel-class"
  confidence = "documented"
}

override "medialive-single-pipeline" {
  on         = ["AWS::MediaLive::Channel"]
  when       = self.ChannelClass == "SINGLE_PIPELINE"
  holders    = { "ops.resilience" = "customer" }
  because    = "When the only pipeline fails, output stops: what goes on then is what the customer has besides."
  source     = "medialive-channel-class"
  confidence = "documented"
  example "applies" { ChannelClass = "SINGLE_PIPELINE" }
  example "does-not-apply" { ChannelClass = "STANDARD" }
  example "unknown" { ChannelClass = unknown("parameter without default") }
}

override "medialive-vpc" {
  on         = ["AWS::MediaLive::Channel", "AWS::MediaLive::Input"]
  when       = self.Vpc != null
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "The interfaces stand in subnets, and behind security groups, that the customer names."
  source     = "medialive-security"
  confidence = "derived"
  example "applies" {
    Vpc = { SubnetIds = ["subnet-0a", "subnet-0b"], SecurityGroupIds = ["sg-0a"] }
  }
  example "does-not-apply" { Name = "news" }
  example "unknown" { Vpc = unknown("parameter without default") }
}

override "medialive-input-firewall" {
  on      = ["AWS::MediaLive::Input", "AWS::MediaLive::InputSecurityGroup"]
  holders = { "net.firewall" = "customer" }
  parts = {
    "net.firewall" = { customer = "The addresses in the input security groups." }
  }
  because    = "Which addresses may push to an input the customer says in its input security group."
  source     = "medialive-security"
  confidence = "derived"
}

override "medialive-anywhere" {
  on      = ["AWS::MediaLive::Channel"]
  when    = self.AnywhereSettings != null
  holders = { "os.patch" = "customer", "os.configuration" = "customer", "os.host-access" = "customer", "plat.install" = "shared", "plat.patch" = "shared", "net.firewall" = "customer", "net.segmentation" = "customer", "svc.capacity" = "customer", "ops.resilience" = "customer" }
  parts = {
    "plat.install" = {
      aws      = "Delivers the encoder and steers it from the Region."
      customer = "Runs the registration script on each machine."
    }
    "plat.patch" = {
      aws      = "Publishes newer encoders."
      customer = "Lets them onto its nodes, and patches what they stand on."
    }
  }
  because    = "A channel on a cluster of MediaLive Anywhere is encoded on machines that the customer brought and registered."
  source     = "medialive-anywhere"
  confidence = "derived"
  uninherits = { "os.patch" = "AWS patches the machines on which MediaLive encodes." }
  example "applies" { AnywhereSettings = { ClusterId = "1234567" } }
  example "does-not-apply" { ChannelClass = "STANDARD" }
  example "unknown" { AnywhereSettings = unknown("parameter without default") }
}

override "medialive-nodes" {
  on      = ["AWS::MediaLive::Node", "AWS::MediaLive::Cluster"]
  holders = { "os.patch" = "customer", "os.configuration" = "customer", "os.host-access" = "customer", "plat.install" = "shared", "plat.patch" = "shared", "plat.update-settings" = "customer", "net.firewall" = "customer", "net.segmentation" = "customer", "svc.capacity" = "customer", "ops.resilience" = "customer" }
  parts = {
    "plat.update-settings" = {
      customer = "Letting newer software onto the machines when it comes out."
    }
    "plat.install" = {
      aws      = "Delivers the encoder and steers it from the Region."
      customer = "Runs the registration script on each machine."
    }
    "plat.patch" = {
      aws      = "Publishes newer encoders."
      customer = "Lets them onto its nodes, and patches what they stand on."
    }
  }
  because    = "A node is a machine of the customer's that a script has registered."
  source     = "medialive-anywhere"
  confidence = "derived"
  uninherits = { "os.patch" = "AWS patches the machines on which MediaLive encodes." }
}

override "medialive-on-premises" {
  on         = ["AWS::MediaLive::Cluster"]
  when       = self.ClusterType == "ON_PREMISES"
  holders    = { "phys.facility" = "customer", "infra.hardware" = "customer", "virt.hypervisor" = "customer", "virt.host-os" = "customer" }
  because    = "The machines of the cluster are the customer's hardware on the customer's premises."
  source     = "medialive-anywhere"
  confidence = "derived"
  example "applies" { ClusterType = "ON_PREMISES" }
  example "does-not-apply" { ClusterType = "EC2" }
  example "unknown" { ClusterType = unknown("parameter without default") }
}
