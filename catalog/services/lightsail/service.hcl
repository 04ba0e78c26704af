service "lightsail" {
  title    = "Amazon Lightsail"
  names    = ["lightsail instance", "vps"]
  model    = "infrastructure"
  prefixes = ["AWS::Lightsail::"]
  because  = "Simple as it looks, an instance is a virtual server that AWS never patches after its creation; databases, containers and buckets of Lightsail lie elsewhere on the line, and say so by their type."
  other_models = {
    container  = "AWS runs the database, its engine and its operating system; logins, public mode, backups and the window are the customer's."
    abstracted = "AWS runs machines and platform behind it; what runs or lies in it, and who may reach it, are the customer's."
  }
  sources = ["lightsail-updates", "srm-page"]

  type "AWS::Lightsail::Instance" {
    title   = "Instance"
    name    = "InstanceName"
    traits  = ["host", "code", "store", "endpoint"]
    secrets = ["UserData"]
  }
  type "AWS::Lightsail::Disk" {
    title  = "Disk"
    name   = "DiskName"
    traits = ["store"]
  }
  type "AWS::Lightsail::DiskSnapshot" {
    title  = "Snapshot of a disk"
    name   = "DiskSnapshotName"
    traits = ["store"]
  }
  type "AWS::Lightsail::InstanceSnapshot" {
    title  = "Snapshot of an instance"
    name   = "InstanceSnapshotName"
    traits = ["store"]
  }
  type "AWS::Lightsail::Database" {
    title  = "Database"
    name   = "RelationalDatabaseName"
    traits = ["host", "store", "endpoint"]
    model  = "container"
  }
  type "AWS::Lightsail::DatabaseSnapshot" {
    title  = "Snapshot of a database"
    name   = "RelationalDatabaseSnapshotName"
    traits = ["store"]
    model  = "container"
  }
  type "AWS::Lightsail::Container" {
    title  = "Container service"
    name   = "ServiceName"
    traits = ["host", "code", "endpoint"]
    model  = "abstracted"
  }
  type "AWS::Lightsail::Bucket" {
    title  = "Bucket"
    name   = "BucketName"
    traits = ["host", "store", "endpoint", "policy"]
    model  = "abstracted"
  }
  type "AWS::Lightsail::Distribution" {
    title  = "Content distribution"
    name   = "DistributionName"
    traits = ["host", "endpoint"]
    model  = "abstracted"
  }
  type "AWS::Lightsail::LoadBalancer" {
    title  = "Load balancer"
    name   = "LoadBalancerName"
    traits = ["host", "endpoint"]
    model  = "abstracted"
  }
  type "AWS::Lightsail::LoadBalancerTlsCertificate" {
    title  = "Certificate of a load balancer"
    name   = "CertificateName"
    traits = ["setting"]
    bears  = ["data.transit"]
    model  = "abstracted"
  }
  type "AWS::Lightsail::StaticIp" {
    title  = "Static address"
    name   = "StaticIpName"
    traits = ["network"]
  }
  type "AWS::Lightsail::KeyPair" {
    title  = "Key pair"
    name   = "KeyPairName"
    traits = ["setting"]
    bears  = ["os.host-access"]
  }
  settings = [
    "AWS::Lightsail::Alarm",
    "AWS::Lightsail::Certificate",
    "AWS::Lightsail::ContactMethod",
    "AWS::Lightsail::Domain",
  ]
}

override "lightsail-instance" {
  on      = ["AWS::Lightsail::Instance"]
  holders = { "os.patch" = "customer", "os.configuration" = "customer", "plat.install" = "shared", "plat.patch" = "customer", "app.software" = "customer" }
  parts = {
    "plat.install" = {
      aws      = "Starts the instance from a blueprint with operating system and, if chosen, an application."
      customer = "Sets the application up, and runs it from then on."
    }
  }
  because    = "AWS updates neither operating system nor application of an instance once it has been created."
  source     = "lightsail-updates"
  confidence = "documented"
}

override "lightsail-storage" {
  on         = ["AWS::Lightsail::Instance", "AWS::Lightsail::Disk", "AWS::Lightsail::InstanceSnapshot", "AWS::Lightsail::DiskSnapshot"]
  holders    = { "data.encrypt-rest" = "aws", "data.keys" = "aws" }
  because    = "Disks and snapshots of Lightsail are encrypted with keys that AWS keeps; there is no switch and no choice of key."
  source     = "lightsail-security"
  confidence = "derived"
}

override "lightsail-database" {
  on         = ["AWS::Lightsail::Database"]
  holders    = { "data.encrypt-rest" = "aws", "data.keys" = "aws", "net.firewall" = "aws", "net.segmentation" = "aws" }
  because    = "A managed database of Lightsail has no security group, no subnet and no choice of key: public mode on or off, logins, backups and the maintenance window are what the customer sets."
  source     = "lightsail-databases"
  confidence = "derived"
}

override "lightsail-container" {
  on      = ["AWS::Lightsail::Container"]
  holders = { "os.patch" = "shared", "plat.patch" = "customer", "plat.update-settings" = "not-applicable", "app.software" = "customer" }
  modes   = { "plat.patch" = "provided" }
  parts = {
    "os.patch" = {
      aws      = "Patches the hosts that run the containers."
      customer = "Builds its images anew from patched base images, and deploys them."
    }
  }
  because    = "The operating system and the software inside the containers are the customer's; the nodes under them are AWS's."
  source     = "lightsail-updates"
  confidence = "documented"
}

override "lightsail-container-capacity" {
  on      = ["AWS::Lightsail::Container"]
  holders = { "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Runs the nodes."
      customer = "Chooses their power and number: nothing scales by itself."
    }
  }
  because    = "The nodes under the containers are AWS's; how strong and how many they are, the customer says."
  source     = "lightsail-updates"
  confidence = "derived"
}

source "lightsail-security" {
  title  = "Amazon Lightsail User Guide, Security in Amazon Lightsail"
  url    = "https://docs.aws.amazon.com/lightsail/latest/userguide/security.html"
  opened = false
}

source "lightsail-databases" {
  title  = "Amazon Lightsail User Guide, Databases in Amazon Lightsail"
  url    = "https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-databases.html"
  opened = false
}

source "lightsail-systems" {
  title = "endoflife.date, life cycles of the systems that Lightsail offers: Amazon Linux, CentOS, Debian, Ubuntu, Windows Server"
  url   = "https://endoflife.date/tags/os"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Of Debian the end of long-term support, of Ubuntu and Windows Server without paid extensions; that of Amazon Linux 2 see source al2-end. Of Debian 13 none was read."
}
