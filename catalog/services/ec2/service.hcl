service "ec2" {
  title      = "Amazon EC2"
  names      = ["elastic compute cloud", "instance", "virtual machine", "virtual server", "Amazon Elastic Compute Cloud"]
  model      = "infrastructure"
  prefixes   = ["AWS::EC2::"]
  because    = "AWS runs the machine and the hypervisor; everything from the guest operating system upwards is the customer's."
  sources    = ["best-practices-wp", "ec2-security", "ec2-data-protection"]
  classed_by = "best-practices-wp"
  documents = {
    "os.patch"         = "ec2-security"
    "os.configuration" = "ec2-security"
    "os.host-access"   = "ec2-security"
    "net.firewall"     = "ec2-security"
  }

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
  type "AWS::EC2::ImageBlockPublicAccess" {
    title  = "Block public access for images (Terraform only)"
    traits = ["setting"]
    bears  = ["net.exposure"]
  }
  type "AWS::EC2::Image" {
    title  = "Image (Terraform only)"
    traits = ["setting"]
    bears  = ["data.encrypt-rest"]
  }
  type "AWS::EC2::ImageCopy" {
    title  = "Copy of an image (Terraform only)"
    traits = ["setting"]
    bears  = ["data.encrypt-rest", "data.keys"]
  }
  type "AWS::EC2::ImageLookup" {
    title  = "Search for an image (Terraform only)"
    traits = ["setting"]
    bears  = ["app.software"]
  }
  type "AWS::EC2::ImageLaunchPermission" {
    title  = "Launch permission of an image (Terraform only)"
    traits = ["setting"]
    bears  = ["net.exposure"]
  }
  type "AWS::EC2::InstanceMetadataDefaults" {
    title  = "Metadata defaults of instances in a Region (Terraform only)"
    traits = ["setting"]
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

override "ec2-dedicated-host" {
  on      = ["AWS::EC2::Host"]
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Gives notice of a failing host and, where host recovery is on, starts its instances on another one."
      customer = "Leaving host recovery on, keeping room on a second host, and spreading over zones."
    }
  }
  because    = "A whole machine is rented: what happens to it when it fails hangs on the settings of the host."
  source     = "ec2-dedicated-hosts"
  confidence = "derived"
}

override "ec2-host-on-outpost" {
  inherit = "outpost"
  on      = ["AWS::EC2::Host"]
  when    = self.OutpostArn != null
  parts = {
    "ops.resilience" = {
      customer = "Spare room in the rack, a second Outpost, and the link to the Region."
    }
  }
  because = "The host is a machine in a rack on the customer's premises; AWS owns and mends it."
  source  = "ec2-outposts"
  example "applies" { OutpostArn = "arn:aws:outposts:eu-central-1:111122223333:outpost/op-0123456789abcdef0" }
  example "does-not-apply" { AvailabilityZone = "eu-central-1a" }
  example "unknown" { OutpostArn = unknown("parameter without default") }
}

override "ec2-on-dedicated-host" {
  on      = ["AWS::EC2::Instance"]
  when    = self.Tenancy == "host" || self.HostId != null || self.HostResourceGroupArn != null
  holders = { "svc.capacity" = "customer", "svc.tenant-isolation" = "aws" }
  parts = {
    "svc.capacity" = {
      customer = "Enough Dedicated Hosts for the instances: rented and filled by itself, or by a host resource group within the limits that it sets."
    }
    "svc.tenant-isolation" = {
      aws = "Gives the whole machine to this customer, and keeps what it shares with others (network, storage) apart."
    }
  }
  because    = "The instance runs on a machine that the customer rents whole."
  source     = "ec2-dedicated-hosts"
  confidence = "derived"
  example "applies" { Tenancy = "host" }
  example "applies" "a named host" { HostId = "h-0123456789abcdef0" }
  example "applies" "a host resource group" { HostResourceGroupArn = "arn:aws:resource-groups:eu-central-1:111122223333:group/hosts" }
  example "does-not-apply" { Tenancy = "dedicated" }
  example "unknown" { Tenancy = unknown("parameter without default") }
}

# Subnets that are not in sight say nothing: without evidence of an Outpost the instance counts as standing in a Region.
override "ec2-on-outpost" {
  inherit = "outpost"
  on      = ["AWS::EC2::Instance"]
  when    = is_known(referenced(self.SubnetId).OutpostArn != null) && referenced(self.SubnetId).OutpostArn != null
  holders = { "infra.backbone" = "shared", "svc.capacity" = "customer" }
  modes   = { "infra.backbone" = "provided" }
  parts = {
    "infra.backbone" = {
      aws      = "Runs its network up to the Region's end of the link, and the switches in the rack."
      customer = "The lines between the Outpost and the Region, and the local network."
    }
    "svc.capacity" = {
      customer = "Ordering enough servers for the rack, with some to spare: an Outpost does not grow by itself."
    }
    "ops.resilience" = {
      customer = "Spare servers, a second Outpost or the Region to fall back on, and a link that holds: without it nothing can be started or changed."
    }
  }
  because = "The instance runs in a rack on the customer's premises, which AWS owns, watches and mends."
  source  = "ec2-outposts"
  example "applies" {
    SubnetId = ref("Rack")
    resource "AWS::EC2::Subnet" "Rack" { OutpostArn = "arn:aws:outposts:eu-central-1:111122223333:outpost/op-0123456789abcdef0" }
  }
  example "does-not-apply" {
    SubnetId = ref("Zone")
    resource "AWS::EC2::Subnet" "Zone" { CidrBlock = "10.0.0.0/24" }
  }
  example "does-not-apply" "a subnet out of sight" { SubnetId = "subnet-0123456789abcdef0" }
}

override "ec2-in-local-zone" {
  on      = ["AWS::EC2::Instance"]
  when    = length(regexall("^[a-z]{2}(-[a-z]+)+-[0-9]-[a-z]{3}-[0-9][a-z]$", coalesce(self.AvailabilityZone, referenced(self.SubnetId).AvailabilityZone, "none"))) > 0
  holders = { "ops.resilience" = "customer", "data.residency" = "customer" }
  parts = {
    "ops.resilience" = {
      customer = "A second place to run: a Local Zone is one site with fewer instance types, and its control plane and most services stand in the parent Region."
    }
    "data.residency" = {
      customer = "Knowing in which city and under which law the zone stands, and that snapshots and images may lie in the parent Region."
    }
  }
  because    = "A Local Zone is a single site of AWS's in another city than its Region."
  source     = "ec2-regions-zones"
  confidence = "derived"
  example "applies" { AvailabilityZone = "us-west-2-lax-1a" }
  example "applies" "by its subnet" {
    SubnetId = ref("Edge")
    resource "AWS::EC2::Subnet" "Edge" { AvailabilityZone = "us-east-1-bos-1a" }
  }
  example "does-not-apply" { AvailabilityZone = "us-west-2a" }
  example "does-not-apply" "nothing said" { InstanceType = "t3.micro" }
}

override "ec2-in-wavelength-zone" {
  on      = ["AWS::EC2::Instance"]
  when    = length(regexall("-wl[0-9]+-", coalesce(self.AvailabilityZone, referenced(self.SubnetId).AvailabilityZone, "none"))) > 0
  holders = { "phys.facility" = "aws", "ops.resilience" = "customer", "net.segmentation" = "customer" }
  parts = {
    "phys.facility" = {
      aws = "AWS's racks in the building of a mobile carrier; what auditors have covered there differs from a Region."
    }
    "ops.resilience" = {
      customer = "The Region, or another zone, to fall back on: a Wavelength Zone is one site of one carrier."
    }
    "net.segmentation" = {
      customer = "Subnets, the carrier gateway and the routes to it, and what may go through to the Region."
    }
  }
  because    = "A Wavelength Zone stands in a mobile carrier's network: one site, other compliance than a Region, and a gateway of its own."
  source     = "ec2-wavelength"
  confidence = "derived"
  example "applies" { AvailabilityZone = "us-east-1-wl1-bos-wlz-1" }
  example "does-not-apply" { AvailabilityZone = "us-east-1a" }
  example "does-not-apply" "a Local Zone" { AvailabilityZone = "us-east-1-bos-1a" }
}

# What tells that an instance runs a database or a platform by itself: a tag, the image's name, what its script installs, or a port that
# a security group in sight opens for it. The responsibilities are the customer's on every instance; here they get their own words.
override "ec2-self-run-database" {
  on  = ["AWS::EC2::Instance"]
  let = { opens = anytrue([for g in referenced(concat(coalesce(self.SecurityGroupIds, []), coalesce(self.SecurityGroups, []))) : anytrue([for r in g.SecurityGroupIngress : contains(local.database_ports, r.FromPort)])]) }
  when = (
    anytrue([for t in self.Tags : length(regexall(local.database_name, lower("${t.Key}=${t.Value}"))) > 0])
    || length(regexall(local.database_image, self.ImageId)) > 0
    || length(regexall(local.database_install, try(base64decode(self.UserData), self.UserData))) > 0
    || let.opens
  )
  holders = { "plat.install" = "customer", "plat.patch" = "customer", "data.backup" = "customer", "iam.platform" = "customer", "ops.resilience" = "customer", "svc.capacity" = "customer" }
  parts = {
    "plat.install" = {
      customer = "Installing the database, setting it up and running it day by day, licences included."
    }
    "plat.patch" = {
      customer = "Fixes and new versions of the database engine, and the standstill that they cost."
    }
    "data.backup" = {
      customer = "Backups that the database can be restored from (dumps and logs, or snapshots taken at rest), kept long enough and tried."
    }
    "iam.platform" = {
      customer = "The database's own users, grants and passwords, beside those of the operating system."
    }
    "ops.resilience" = {
      customer = "Replicas in another zone, failover and its trial."
    }
    "svc.capacity" = {
      customer = "Instance type, volumes and memory for the database, and their growth."
    }
  }
  because    = "The instance runs a database by itself: what RDS would do for it (install, patch, back up, fail over) is the customer's here."
  source     = "rds-welcome"
  confidence = "documented"
  example "applies" "by a tag" { Tags = [{ Key = "engine", Value = "mysql" }] }
  example "applies" "by its name" { Tags = [{ Key = "Name", Value = "shop-postgres-1" }] }
  example "applies" "by its image" { ImageId = "/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-SQL_2022_Standard" }
  example "applies" "by what its script installs" { UserData = "#!/bin/bash\napt-get install -y mysql-server" }
  example "applies" "by the port that is opened" {
    SecurityGroupIds = [ref("Data", "GroupId")]
    resource "AWS::EC2::SecurityGroup" "Data" {
      SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 3306, ToPort = 3306, CidrIp = "10.0.0.0/16" }]
    }
  }
  example "does-not-apply" { Tags = [{ Key = "Name", Value = "web" }] }
  example "does-not-apply" "all ports open" {
    SecurityGroupIds = [ref("All", "GroupId")]
    resource "AWS::EC2::SecurityGroup" "All" { SecurityGroupIngress = [{ IpProtocol = "-1", CidrIp = "10.0.0.0/16" }] }
  }
  example "unknown" { Tags = [{ Key = "engine", Value = unknown("parameter without default") }] }
}

override "ec2-self-run-platform" {
  on  = ["AWS::EC2::Instance"]
  let = { opens = anytrue([for g in referenced(concat(coalesce(self.SecurityGroupIds, []), coalesce(self.SecurityGroups, []))) : anytrue([for r in g.SecurityGroupIngress : contains(local.platform_ports, r.FromPort)])]) }
  when = (
    anytrue([for t in self.Tags : length(regexall(local.platform_name, lower("${t.Key}=${t.Value}"))) > 0])
    || length(regexall(local.platform_install, try(base64decode(self.UserData), self.UserData))) > 0
    || let.opens
  )
  holders = { "plat.install" = "customer", "plat.patch" = "customer", "iam.platform" = "customer", "ops.resilience" = "customer", "svc.capacity" = "customer" }
  parts = {
    "plat.install" = {
      customer = "Installing the broker, cluster software or container runtime, setting it up and running it day by day."
    }
    "plat.patch" = {
      customer = "Fixes and new versions of that software, node by node."
    }
    "iam.platform" = {
      customer = "Users, certificates and access lists of the platform itself."
    }
    "ops.resilience" = {
      customer = "Enough nodes in several zones, and the replacement of those that fail."
    }
    "svc.capacity" = {
      customer = "Number and size of the nodes and their volumes, and the moving of load among them."
    }
  }
  because    = "The instance runs a platform by itself, such as Kafka, Hadoop or a container host: what MSK, EMR or Fargate would do for it is the customer's here."
  source     = "best-practices-wp"
  confidence = "derived"
  example "applies" "by its name" { Tags = [{ Key = "Name", Value = "kafka-broker-1" }] }
  example "applies" "by what its script installs" { UserData = "#!/bin/bash\nyum install -y docker" }
  example "applies" "by the port that is opened" {
    SecurityGroupIds = [ref("Brokers", "GroupId")]
    resource "AWS::EC2::SecurityGroup" "Brokers" {
      SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 9092, ToPort = 9094, CidrIp = "10.0.0.0/16" }]
    }
  }
  example "does-not-apply" { Tags = [{ Key = "Name", Value = "web" }] }
  example "unknown" { UserData = unknown("parameter without default") }
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

  # Products and versions of systems, by what the paths of AWS's and the makers' public image parameters contain.
  image_systems = {
    "amzn-ami-"            = ["amazon-linux", "1"]
    "amzn2-ami-"           = ["amazon-linux", "2"]
    "al2023-ami-"          = ["amazon-linux", "2023"]
    "ubuntu/server/16.04"  = ["ubuntu", "16.04"]
    "ubuntu/server/18.04"  = ["ubuntu", "18.04"]
    "ubuntu/server/20.04"  = ["ubuntu", "20.04"]
    "ubuntu/server/22.04"  = ["ubuntu", "22.04"]
    "ubuntu/server/24.04"  = ["ubuntu", "24.04"]
    "Windows_Server-2012-" = ["windows-server", "2012"]
    "Windows_Server-2016-" = ["windows-server", "2016"]
    "Windows_Server-2019-" = ["windows-server", "2019"]
    "Windows_Server-2022-" = ["windows-server", "2022"]
  }

  # How tags, images and scripts betray a database or a platform that the customer runs by itself.
  database_name    = "(^|[^a-z])(mysql|mariadb|percona|postgres|postgresql|oracle-?db|mssql|sql-?server|mongo|mongodb|cassandra|scylla|couchbase|clickhouse|influxdb|neo4j|redis|valkey|db2)([^a-z]|$)"
  database_image   = "(?i)(mysql|mariadb|postgres|mongodb|-SQL_20[0-9]{2}_)"
  database_install = "(?i)(install|pull|run) .*(mysql|mariadb|percona|postgresql|postgres|mongodb-org|mongod|mssql-server|cassandra|redis-server|valkey)"
  database_ports   = [1433, 1521, 3306, 5432, 5984, 6379, 8529, 9042, 27017, 50000]
  platform_name    = "(^|[^a-z])(kafka|zookeeper|rabbitmq|activemq|hadoop|namenode|datanode|spark|flink|airflow|docker|containerd|kubernetes|k8s|k3s|nomad|ecs|elasticsearch|opensearch)([^a-z]|$)"
  platform_install = "(?i)(install|pull|run|curl) .*(kafka|zookeeper|rabbitmq|activemq|hadoop|spark|flink|airflow|docker|containerd|kubeadm|k3s|elasticsearch|opensearch)|ECS_CLUSTER="
  platform_ports   = [2181, 5601, 5672, 8020, 8088, 9092, 9093, 9094, 9200, 61616]

  # Ports on which databases, caches and search engines listen.
  data_ports = [1433, 1521, 3306, 5432, 5601, 6379, 7000, 9042, 9092, 9200, 11211, 27017]

  # Ports of protocols that carry logins in the clear or share files.
  legacy_ports = [20, 21, 23, 139, 445]
}
