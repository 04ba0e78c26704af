service "kafka" {
  title      = "Amazon Managed Streaming for Apache Kafka"
  names      = ["msk", "Amazon MSK", "Managed Streaming for Kafka", "kafka-cluster", "Apache Kafka APIs for Amazon MSK clusters", "kafkaconnect", "Managed Streaming for Kafka Connect", "Amazon Managed Streaming for Kafka Connect", "msk connect", "msk serverless"]
  model      = "container"
  prefixes   = ["AWS::MSK::", "AWS::KafkaConnect::"]
  because    = "AWS runs and patches the brokers with their operating system and encrypts their disks; the customer sizes and places them, opens the network, chooses how clients log in and whether plain text is allowed, and upgrades Kafka."
  classed_by = "kafka-infrastructure"
  other_models = {
    abstracted = "There are no brokers to look after: AWS runs and scales what moves the data; network, rights, topics and connectors are the customer's."
  }
  sources = ["best-practices-wp", "msk-security", "msk-patching", "msk-encryption", "kafka-infrastructure"]

  type "AWS::MSK::Cluster" {
    title  = "Cluster"
    name   = "ClusterName"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::MSK::ServerlessCluster" {
    title  = "Serverless cluster"
    name   = "ClusterName"
    traits = ["host", "store", "endpoint"]
    model  = "abstracted"
  }
  type "AWS::MSK::ClusterPolicy" {
    title  = "Cluster policy"
    traits = ["policy"]
  }
  type "AWS::MSK::Replicator" {
    title  = "Replicator"
    name   = "ReplicatorName"
    traits = ["host"]
    model  = "abstracted"
  }
  type "AWS::MSK::VpcConnection" {
    title  = "VPC connection of a client"
    traits = ["endpoint"]
  }
  type "AWS::MSK::Configuration" {
    title  = "Broker configuration"
    name   = "Name"
    traits = ["setting"]
    bears  = ["iam.platform", "data.backup"]
  }
  type "AWS::MSK::BatchScramSecret" {
    title  = "Logins of a cluster"
    traits = ["setting"]
    bears  = ["iam.platform"]
  }
  type "AWS::KafkaConnect::Connector" {
    title  = "Connector"
    name   = "ConnectorName"
    traits = ["host", "code"]
    bears  = ["data.transit"]
    model  = "abstracted"
  }
  type "AWS::KafkaConnect::CustomPlugin" {
    title  = "Plugin of the customer"
    name   = "Name"
    traits = ["code"]
  }
  type "AWS::KafkaConnect::WorkerConfiguration" {
    title  = "Worker configuration"
    name   = "Name"
    traits = ["setting"]
  }
  settings = ["AWS::MSK::Channel", "AWS::MSK::Topic"]
}

override "msk-patching" {
  on      = ["AWS::MSK::Cluster"]
  holders = { "os.patch" = "aws", "plat.patch" = "aws", "plat.update-settings" = "shared" }
  parts = {
    "plat.update-settings" = {
      aws      = "Rolls updates of operating system and software over the brokers when it sees fit, and upgrades clusters whose Kafka version is out of support, without notice."
      customer = "Upgrading Kafka before its support ends, and topics and clients that bear brokers being restarted one by one."
    }
  }
  because    = "AWS patches the brokers without a switch; the version of Kafka is the customer's to upgrade, until its support ends."
  source     = "msk-patching"
  confidence = "documented"
}

override "msk-encryption" {
  on      = ["AWS::MSK::Cluster", "AWS::MSK::ServerlessCluster"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts the brokers' disks always, with an AWS managed key if no other is named."
      customer = "Naming a KMS key where that is not enough."
    }
  }
  because    = "MSK always encrypts at rest; only the key is a choice."
  source     = "msk-encryption"
  confidence = "documented"
}

override "msk-transit" {
  on      = ["AWS::MSK::Cluster"]
  holders = { "data.transit" = "shared" }
  parts = {
    "data.transit" = {
      aws      = "Encrypts between brokers and asks clients for TLS, unless told otherwise."
      customer = "Not allowing plain text in transit, and clients that check the brokers' certificates."
    }
  }
  because    = "TLS is the default between brokers and towards clients; both can be overridden when the cluster is made."
  source     = "msk-encryption"
  confidence = "documented"
}

override "msk-operation" {
  on      = ["AWS::MSK::Cluster"]
  holders = { "svc.capacity" = "shared", "data.backup" = "customer" }
  modes   = { "data.backup" = "provided" }
  parts = {
    "data.backup" = {
      customer = "Replication factor and retention of the topics, and copies to another cluster or a bucket where more is needed."
    }
    "svc.capacity" = {
      aws      = "Replaces failed brokers."
      customer = "Number and type of brokers, storage or its automatic growth."
    }
  }
  because    = "Brokers are sized by the customer, and there are no backups: replication factor, retention and copies to another cluster are its design."
  source     = "msk-security"
  confidence = "derived"
}

override "msk-serverless" {
  on      = ["AWS::MSK::ServerlessCluster"]
  holders = { "plat.update-settings" = "aws", "data.transit" = "aws", "net.firewall" = "customer", "net.segmentation" = "customer", "data.backup" = "customer" }
  modes   = { "data.backup" = "provided" }
  parts = {
    "data.backup" = {
      customer = "Retention of the topics, and copies to another cluster or a bucket where more is needed."
    }
  }
  because    = "There are no brokers or versions to choose, and clients log in with IAM over TLS only; the cluster is still reached through the customer's subnets and security groups, and has no backups."
  source     = "msk-serverless"
  since      = "2022-04-28"
  confidence = "derived"
}

override "msk-connect" {
  on      = ["AWS::KafkaConnect::Connector"]
  holders = { "app.software" = "customer", "net.firewall" = "customer", "net.segmentation" = "customer", "svc.capacity" = "shared", "plat.update-settings" = "customer" }
  parts = {
    "svc.capacity" = {
      aws      = "Runs and replaces the workers, and scales them between the bounds."
      customer = "Number of workers, or the bounds of scaling."
    }
  }
  because    = "AWS runs the workers; the plugins on them, the version of Kafka Connect that the connector names, and the network it runs in are the customer's."
  source     = "msk-connect"
  confidence = "derived"
}
