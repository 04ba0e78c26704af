# Whether what a launch type names is not Fargate.
define "beside_fargate" { parameters = ["type"], value = contains(["EC2", "EXTERNAL", "MANAGED_INSTANCES"], type) }

# Whether a platform version of Fargate is the latest; 1.0.0 is Windows's.
define "latest_platform" {
  parameters = ["version", "windows"]
  value      = version == null || contains(["LATEST", "1.4.0"], upper(version)) || (version == "1.0.0" && windows)
}

# What holds for a service that says nothing itself is its cluster's, if that is in sight.
define "placed_by_cluster" {
  parameters = ["service", "answer"]
  value = service.LaunchType == null && service.CapacityProviderStrategy == null && (
    referenced(service.Cluster, "AWS::ECS::Cluster") == null || length(resources("AWS::ECS::ClusterCapacityProviderAssociations")) > 0 ? unknown("the cluster's default capacity provider strategy is not in sight") : answer
  )
}

# Whether the capacity provider that a strategy names is one of Fargate's.
define "of_fargate" { parameters = ["strategy"], value = contains(["FARGATE", "FARGATE_SPOT"], strategy.CapacityProvider) }

# Whether a capacity provider that a strategy names is of a kind.
define "provides" {
  parameters = ["strategy", "kind"]
  value      = referenced(strategy.CapacityProvider, "AWS::ECS::CapacityProvider") == null ? (of_fargate(strategy) ? false : unknown("a capacity provider that is not in sight")) : referenced(strategy.CapacityProvider, "AWS::ECS::CapacityProvider")[kind] != null
}
