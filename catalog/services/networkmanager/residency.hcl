leaves "partition" {
  on      = ["AWS::NetworkManager::*"]
  because = "Network Manager is one in a partition, with its control plane in one Region of it."
  source  = "global-services"
}
