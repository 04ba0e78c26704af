variant "ec2" {
  title = "Cluster on EC2"
  resource "AWS::EMR::Cluster" "cluster" {
    Instances    = { Ec2SubnetId = "subnet-1" }
    JobFlowRole  = "EMR_EC2_DefaultRole"
    Name         = "nightly"
    ReleaseLabel = "emr-7.5.0"
    ServiceRole  = "EMR_DefaultRole"
  }
}

variant "ec2-custom-ami" {
  title = "Cluster on EC2 with an image of the customer"
  resource "AWS::EMR::Cluster" "cluster" {
    CustomAmiId  = "ami-0123456789abcdef0"
    Instances    = { Ec2SubnetId = "subnet-1" }
    JobFlowRole  = "EMR_EC2_DefaultRole"
    Name         = "nightly"
    ReleaseLabel = "emr-7.5.0"
    ServiceRole  = "EMR_DefaultRole"
  }
}

variant "serverless" {
  title = "EMR Serverless application"
  resource "AWS::EMRServerless::Application" "application" {
    ReleaseLabel = "emr-7.5.0"
    Type         = "SPARK"
  }
}

variant "serverless-custom-image" {
  title = "EMR Serverless application with an image of the customer"
  resource "AWS::EMRServerless::Application" "application" {
    ImageConfiguration = { ImageUri = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/spark:1" }
    ReleaseLabel       = "emr-7.5.0"
    Type               = "SPARK"
  }
}

variant "eks" {
  title = "Virtual cluster on EKS"
  resource "AWS::EMRContainers::VirtualCluster" "cluster" {
    ContainerProvider = { Id = "nightly", Info = { EksInfo = { Namespace = "spark" } }, Type = "EKS" }
    Name              = "nightly"
  }
}
