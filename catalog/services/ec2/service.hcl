service "ec2" {
  title    = "Amazon EC2"
  names    = ["elastic compute cloud", "instance", "virtual machine", "virtual server", "Amazon Elastic Compute Cloud"]
  model    = "infrastructure"
  prefixes = ["AWS::EC2::"]
  because  = "AWS runs the machine and the hypervisor; everything from the guest operating system upwards is the customer's."
  sources  = ["best-practices-wp", "ec2-security", "ec2-data-protection"]

  type "AWS::EC2::Instance" {
    title  = "Instance"
    traits = ["host", "code", "store", "endpoint"]
  }
  type "AWS::EC2::SpotFleet" {
    title  = "Spot Fleet"
    traits = ["host", "code", "store", "endpoint"]
  }
  type "AWS::EC2::EC2Fleet" {
    title  = "EC2 Fleet"
    traits = ["host", "code", "store", "endpoint"]
  }
  type "AWS::EC2::LaunchTemplate" {
    title  = "Launch template"
    name   = "LaunchTemplateName"
    traits = ["setting"]
    bears  = ["os.configuration", "net.exposure", "data.encrypt-rest", "ops.resilience"]
  }
  type "AWS::EC2::Host" {
    title  = "Dedicated Host"
    traits = ["setting"]
    bears  = ["phys.facility", "infra.hardware", "virt.hypervisor", "virt.host-os", "ops.resilience"]
  }
  type "AWS::EC2::KeyPair" {
    title  = "Key pair"
    name   = "KeyName"
    traits = ["identity"]
    bears  = ["os.host-access"]
  }
  settings = [
    "AWS::EC2::ApplicationStatusCheck",
    "AWS::EC2::CapacityManagerDataExport",
    "AWS::EC2::CapacityReservation",
    "AWS::EC2::CapacityReservationFleet",
    "AWS::EC2::EnclaveCertificateIamRoleAssociation",
    "AWS::EC2::FpgaImage",
    "AWS::EC2::InstanceEventWindow",
    "AWS::EC2::PlacementGroup",
    "AWS::EC2::SqlHaStandbyDetectedInstance",
  ]
}

override "instance-store" {
  on      = ["AWS::EC2::Instance"]
  when    = contains(local.encrypted_instance_store, split(".", lower(self.InstanceType))[0])
  holders = { "data.encrypt-rest" = "shared" }
  modes   = { "data.encrypt-rest" = "configured" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts the local disks of this instance type in hardware, with keys that never leave it; this cannot be turned off."
      customer = "Encrypts the EBS volumes of the instance, its root volume among them."
    }
  }
  because = "The instance store of this type is always encrypted by the machine itself; EBS volumes beside it still wait for the customer."
  source  = "ec2-data-protection"
  example "applies" { InstanceType = "i3.large" }
  example "applies" "local disks of a general-purpose type" { InstanceType = "M5d.2xlarge" }
  example "does-not-apply" { InstanceType = "m5.large" }
  example "does-not-apply" "type left out" {}
  example "unknown" { InstanceType = unknown("parameter without default") }
}

override "nitro-transit" {
  on      = ["AWS::EC2::Instance"]
  when    = contains(local.encrypts_between_instances, split(".", lower(self.InstanceType))[0])
  holders = { "data.transit" = "shared" }
  modes   = { "data.transit" = "configured" }
  parts = {
    "data.transit" = {
      aws      = "Encrypts traffic to other instances of such types in the same Region, in the same or a peered VPC, when no load balancer or transit gateway lies between."
      customer = "TLS for clients and for everything that leaves that circle."
    }
  }
  because = "The network card of this instance type encrypts traffic to its like; traffic to clients stays the customer's."
  source  = "ec2-encryption-transit"
  example "applies" { InstanceType = "c5n.xlarge" }
  example "does-not-apply" { InstanceType = "t3.micro" }
  example "unknown" { InstanceType = unknown("parameter without default") }
}

locals {
  # Families whose local disks the hardware encrypts: NVMe, and the hard disks of H1, D3 and D3en (source ec2-data-protection).
  encrypted_instance_store = [
    "c5ad", "c5d", "c6gd", "c6id", "c7gd", "c8gd", "d3", "d3en", "dl1", "f1", "f2", "g4ad", "g4dn", "g5", "g6", "g6e", "gr6", "h1",
    "hpc6id", "i3", "i3en", "i4g", "i4i", "i7i", "i7ie", "i8g", "im4gn", "is4gen", "m5ad", "m5d", "m5dn", "m6gd", "m6id", "m6idn",
    "m7gd", "m8gd", "p3dn", "p4d", "p4de", "p5", "p5e", "p5en", "r5ad", "r5d", "r5dn", "r6gd", "r6id", "r6idn", "r7gd", "r8gd",
    "trn1", "trn1n", "trn2", "x2gd", "x2idn", "x2iedn", "z1d",
  ]

  # Families that encrypt traffic among themselves (source ec2-encryption-transit).
  encrypts_between_instances = [
    "c5a", "c5ad", "c5n", "c6a", "c6gn", "c6i", "c6id", "c6in", "c7a", "c7g", "c7gd", "c7gn", "c7i", "d3", "d3en", "dl1", "g4ad", "g4dn",
    "g5", "g6", "gr6", "hpc6a", "hpc6id", "hpc7a", "hpc7g", "i3en", "i4g", "i4i", "im4gn", "inf1", "inf2", "is4gen", "m5dn", "m5n",
    "m5zn", "m6a", "m6i", "m6id", "m6idn", "m6in", "m7a", "m7g", "m7gd", "m7i", "p3dn", "p4d", "p4de", "p5", "r5dn", "r5n", "r6a", "r6i",
    "r6id", "r6idn", "r6in", "r7a", "r7g", "r7gd", "r7i", "r7iz", "trn1", "trn1n", "vt1", "x2idn", "x2iedn", "x2iezn",
  ]

  # Old families: no Nitro, some of them paravirtual, and EBS bandwidth of their own only on demand.
  previous_generation = ["c1", "c3", "cc2", "cr1", "g2", "hs1", "i2", "m1", "m2", "m3", "r3", "t1"]

  # Last day of free security updates, by what the paths of AWS's and the makers' public image parameters contain.
  image_support_ends = {
    "amzn-ami-"            = "2023-12-31"
    "amzn2-ami-"           = "2026-06-30"
    "al2023-ami-"          = "2029-06-30"
    "ubuntu/server/16.04"  = "2021-04-30"
    "ubuntu/server/18.04"  = "2023-05-31"
    "ubuntu/server/20.04"  = "2025-05-31"
    "ubuntu/server/22.04"  = "2027-04-30"
    "ubuntu/server/24.04"  = "2029-04-30"
    "Windows_Server-2012-" = "2023-10-10"
    "Windows_Server-2016-" = "2027-01-12"
    "Windows_Server-2019-" = "2029-01-09"
    "Windows_Server-2022-" = "2031-10-14"
  }

  # What passwords, tokens and keys look like in a script: a telling name with a literal value, an access key, a private key.
  secret = "(?i:password|passwd|secret_?key|secret_?access_?key|api_?key|auth_?token|access_?token)\\\\?[\"']?\\s*[:=]\\s*\\\\?[\"']?[^\\s\"'$<{(\\\\][^\\s\"']{5,}|A(?:KIA|SIA)[0-9A-Z]{16}|-----BEGIN [A-Z ]*PRIVATE KEY-----"

  # Ports on which databases, caches and search engines listen.
  data_ports = [1433, 1521, 3306, 5432, 5601, 6379, 7000, 9042, 9092, 9200, 11211, 27017]

  # Ports of protocols that carry log-ins in the clear or share files.
  legacy_ports = [20, 21, 23, 139, 445]
}
