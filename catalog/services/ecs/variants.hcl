variant "ec2" {
  title = "Tasks on instances of an Auto Scaling group"
  resource "AWS::ECS::Cluster" "cluster" {}
  resource "AWS::ECS::Service" "service" {
    Cluster        = ref("cluster")
    LaunchType     = "EC2"
    TaskDefinition = "shop"
  }
}

variant "fargate" {
  title = "Tasks on AWS Fargate"
  resource "AWS::ECS::Cluster" "cluster" {}
  resource "AWS::ECS::Service" "service" {
    Cluster        = ref("cluster")
    LaunchType     = "FARGATE"
    TaskDefinition = "shop"
  }
}

variant "managed-instances" {
  title = "Tasks on ECS Managed Instances"
  resource "AWS::ECS::Cluster" "cluster" {}
  resource "AWS::ECS::CapacityProvider" "provider" {
    ClusterName              = ref("cluster")
    ManagedInstancesProvider = { InfrastructureRoleArn = "arn:aws:iam::123456789012:role/ecs" }
  }
  resource "AWS::ECS::Service" "service" {
    Cluster                  = ref("cluster")
    CapacityProviderStrategy = [{ CapacityProvider = ref("provider"), Weight = 1 }]
    TaskDefinition           = "shop"
  }
}

variant "anywhere" {
  title = "Tasks on machines of the customer's own (ECS Anywhere)"
  resource "AWS::ECS::Cluster" "cluster" {}
  resource "AWS::ECS::Service" "service" {
    Cluster        = ref("cluster")
    LaunchType     = "EXTERNAL"
    TaskDefinition = "shop"
  }
}
