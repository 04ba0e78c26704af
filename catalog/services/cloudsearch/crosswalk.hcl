cloudsearch-domain-requires-https     = { checkov = "CKV_AWS_220", requirements = { nist-800-53-r5 = "SC-8" } }
cloudsearch-domain-tls-policy-current = { checkov = "CKV_AWS_218", requirements = { nist-800-53-r5 = ["SC-8", "SC-13"] } }
