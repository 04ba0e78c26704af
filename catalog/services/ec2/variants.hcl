variant "instance" {
  title = "Plain instance"
  resource "AWS::EC2::Instance" "server" {
    ImageId          = "ami-0123456789abcdef0"
    InstanceType     = "m7g.large"
    SecurityGroupIds = [ref("firewall", "GroupId")]
  }
  resource "AWS::EC2::Volume" "disk" {
    AvailabilityZone = "eu-central-1a"
    Size             = 100
  }
  resource "AWS::EC2::SecurityGroup" "firewall" {
    GroupDescription     = "HTTPS from the office"
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "10.0.0.0/8" }]
  }
}

variant "mysql" {
  title = "MySQL that the customer runs on an instance"
  resource "AWS::EC2::Instance" "database" {
    ImageId          = "ami-0123456789abcdef0"
    InstanceType     = "r7g.large"
    SecurityGroupIds = [ref("firewall", "GroupId")]
    Tags             = [{ Key = "engine", Value = "mysql" }]
    Volumes          = [{ Device = "/dev/sdf", VolumeId = ref("data") }]
  }
  resource "AWS::EC2::Volume" "data" {
    AvailabilityZone = "eu-central-1a"
    Size             = 200
  }
  resource "AWS::EC2::SecurityGroup" "firewall" {
    GroupDescription     = "MySQL from the application"
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 3306, ToPort = 3306, CidrIp = "10.0.0.0/16" }]
  }
}

variant "kafka" {
  title = "Kafka that the customer runs on instances"
  resource "AWS::EC2::Instance" "broker" {
    ImageId          = "ami-0123456789abcdef0"
    InstanceType     = "m7g.large"
    SecurityGroupIds = [ref("firewall", "GroupId")]
    Tags             = [{ Key = "Name", Value = "kafka-1" }]
    Volumes          = [{ Device = "/dev/sdf", VolumeId = ref("log") }]
  }
  resource "AWS::EC2::Volume" "log" {
    AvailabilityZone = "eu-central-1a"
    Size             = 500
  }
  resource "AWS::EC2::SecurityGroup" "firewall" {
    GroupDescription     = "Kafka from producers and consumers"
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 9094, ToPort = 9094, CidrIp = "10.0.0.0/16" }]
  }
}

variant "hadoop" {
  title = "Hadoop and Spark that the customer runs on instances"
  resource "AWS::EC2::Instance" "node" {
    ImageId          = "ami-0123456789abcdef0"
    InstanceType     = "m7g.xlarge"
    SecurityGroupIds = [ref("firewall", "GroupId")]
    Tags             = [{ Key = "Name", Value = "hadoop-worker-1" }]
    Volumes          = [{ Device = "/dev/sdf", VolumeId = ref("blocks") }]
  }
  resource "AWS::EC2::Volume" "blocks" {
    AvailabilityZone = "eu-central-1a"
    Size             = 500
  }
  resource "AWS::EC2::SecurityGroup" "firewall" {
    GroupDescription     = "Jobs from the office"
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 8088, ToPort = 8088, CidrIp = "10.0.0.0/16" }]
  }
}

variant "containers" {
  title = "Container host that the customer runs on an instance"
  resource "AWS::EC2::Instance" "host" {
    ImageId          = "ami-0123456789abcdef0"
    InstanceType     = "m7g.large"
    SecurityGroupIds = [ref("firewall", "GroupId")]
    UserData         = "#!/bin/bash\nyum install -y docker && systemctl enable --now docker"
  }
  resource "AWS::EC2::Volume" "images" {
    AvailabilityZone = "eu-central-1a"
    Size             = 100
  }
  resource "AWS::EC2::SecurityGroup" "firewall" {
    GroupDescription     = "HTTPS from the load balancer"
    SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 443, ToPort = 443, CidrIp = "10.0.0.0/16" }]
  }
}

variant "dedicated-host" {
  title = "Instance on a Dedicated Host"
  resource "AWS::EC2::Host" "machine" {
    AvailabilityZone = "eu-central-1a"
    InstanceType     = "m7g.large"
  }
  resource "AWS::EC2::Instance" "server" {
    HostId       = ref("machine", "HostId")
    ImageId      = "ami-0123456789abcdef0"
    InstanceType = "m7g.large"
    Tenancy      = "host"
  }
}

variant "outposts" {
  title = "Instance on an Outpost"
  resource "AWS::EC2::Subnet" "rack" {
    OutpostArn = "arn:aws:outposts:eu-central-1:111122223333:outpost/op-0123456789abcdef0"
    VpcId      = "vpc-0123456789abcdef0"
  }
  resource "AWS::EC2::Instance" "server" {
    ImageId      = "ami-0123456789abcdef0"
    InstanceType = "m5.large"
    SubnetId     = ref("rack")
  }
}

variant "local-zone" {
  title = "Instance in a Local Zone"
  resource "AWS::EC2::Instance" "server" {
    AvailabilityZone = "us-west-2-lax-1a"
    ImageId          = "ami-0123456789abcdef0"
    InstanceType     = "m5.large"
  }
}

variant "wavelength" {
  title = "Instance in a Wavelength Zone"
  resource "AWS::EC2::Instance" "server" {
    AvailabilityZone = "us-east-1-wl1-bos-wlz-1"
    ImageId          = "ami-0123456789abcdef0"
    InstanceType     = "r5.2xlarge"
  }
}
