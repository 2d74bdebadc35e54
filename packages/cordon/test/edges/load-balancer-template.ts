/** A template with one load balancer, `Portal`. */
export const balancer = (properties: string, more = '', before = '') => `${before}Resources:
  Portal:
    Type: AWS::ElasticLoadBalancingV2::LoadBalancer
    Properties:
      Name: portal
${properties}${more}`;
