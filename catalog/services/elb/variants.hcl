variant "application" {
  title = "Application Load Balancer that ends TLS"
  resource "AWS::ElasticLoadBalancingV2::LoadBalancer" "balancer" { Type = "application" }
  resource "AWS::ElasticLoadBalancingV2::Listener" "https" {
    LoadBalancerArn = ref("balancer")
    Port            = 443
    Protocol        = "HTTPS"
  }
}

variant "network" {
  title = "Network Load Balancer that passes TCP through"
  resource "AWS::ElasticLoadBalancingV2::LoadBalancer" "balancer" { Type = "network" }
  resource "AWS::ElasticLoadBalancingV2::Listener" "tcp" {
    LoadBalancerArn = ref("balancer")
    Port            = 443
    Protocol        = "TCP"
  }
}

variant "gateway" {
  title = "Gateway Load Balancer"
  resource "AWS::ElasticLoadBalancingV2::LoadBalancer" "balancer" { Type = "gateway" }
}
